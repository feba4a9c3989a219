-- Who may sign in. facility_id has no foreign key: network stands downstream of access.
CREATE TABLE account (
  id            CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  username      VARCHAR(60) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  display_name  VARCHAR(120) NOT NULL,
  password_hash VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NULL,
  facility_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  cedula        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  status        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version       INT NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT account_username UNIQUE (username),
  INDEX account_facility (facility_id, username)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
