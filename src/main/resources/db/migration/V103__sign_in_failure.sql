-- Failed sign-ins by (username, address), as a SHA-256, so that nobody locks another person out.
CREATE TABLE sign_in_failure (
  subject_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failures      INT NOT NULL,
  blocked_until DATETIME(6) NOT NULL,
  last_at       DATETIME(6) NOT NULL,
  PRIMARY KEY (subject_hash),
  INDEX sign_in_failure_last (last_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
