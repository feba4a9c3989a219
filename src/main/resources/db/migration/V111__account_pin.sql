-- What somebody types after their badge, hashed like a password, and the wrong ones in a row.
CREATE TABLE account_pin (
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pin_hash   VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failures   INT NOT NULL,
  chosen_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT account_pin_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
