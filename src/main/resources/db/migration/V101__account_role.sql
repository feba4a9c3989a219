-- What an account may do; one row for each role.
CREATE TABLE account_role (
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
