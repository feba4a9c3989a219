-- The secret from which a person's browser derives the key of its offline queue (ADR 12).
CREATE TABLE offline_key (
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret     CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT offline_key_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
