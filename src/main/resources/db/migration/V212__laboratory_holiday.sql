-- days on which a laboratory differs from the holidays of the law, either way
CREATE TABLE laboratory_holiday (
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  holiday DATE NOT NULL,
  closed BOOLEAN NOT NULL,
  reason VARCHAR(200) NOT NULL,
  PRIMARY KEY (laboratory_id, holiday),
  CONSTRAINT laboratory_holiday_laboratory_fk FOREIGN KEY (laboratory_id) REFERENCES facility (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
