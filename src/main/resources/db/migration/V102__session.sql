-- Who is signed in at a browser. Only the SHA-256 of the cookie's token is kept.
CREATE TABLE session (
  token_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  csrf_token   VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  expires_at   DATETIME(6) NOT NULL,
  ended_at     DATETIME(6) NULL,
  PRIMARY KEY (token_hash),
  INDEX session_account (account_id, ended_at),
  INDEX session_expiry (expires_at),
  CONSTRAINT session_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
