#!/usr/bin/env bash
# Run once by the MySQL container on an empty data folder: the schema, its owner, and the application's
# user, who gets no right here; Trazo grants table by table at each start.
set -euo pipefail

for name in TRAZO_DB_PASSWORD TRAZO_DB_ADMIN_PASSWORD; do
  if [[ ! "${!name}" =~ ^[A-Za-z0-9._~-]{12,}$ ]]; then
    echo "$name must have at least 12 characters, of A-Z a-z 0-9 . _ ~ -" >&2
    exit 1
  fi
done

MYSQL_PWD="$MYSQL_ROOT_PASSWORD" mysql --protocol=socket --user=root <<SQL
CREATE DATABASE IF NOT EXISTS trazo CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
CREATE USER 'trazo_owner'@'%' IDENTIFIED BY '$TRAZO_DB_ADMIN_PASSWORD';
GRANT ALL ON trazo.* TO 'trazo_owner'@'%' WITH GRANT OPTION;
CREATE USER 'trazo_app'@'%' IDENTIFIED BY '$TRAZO_DB_PASSWORD';
SQL
