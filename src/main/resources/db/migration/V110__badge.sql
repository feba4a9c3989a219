-- The number on a person's card. works_for repeats the account while the card works, so that an
-- account has one at most; replaced cards stay, for what was done with them.
CREATE TABLE badge (
  code        CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  works_for   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  issued_by   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issued_at   DATETIME(6) NOT NULL,
  replaced_at DATETIME(6) NULL,
  PRIMARY KEY (code),
  CONSTRAINT badge_works_for UNIQUE (works_for),
  INDEX badge_account (account_id),
  CONSTRAINT badge_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
