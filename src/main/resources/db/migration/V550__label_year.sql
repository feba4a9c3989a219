-- The counter of label numbers, one row per two-digit year for the whole network.
CREATE TABLE label_year (
  label_year  SMALLINT NOT NULL,
  next_serial INT NOT NULL,
  PRIMARY KEY (label_year),
  CONSTRAINT ck_label_year_range CHECK (label_year BETWEEN 0 AND 99),
  CONSTRAINT ck_label_year_serial CHECK (next_serial BETWEEN 1 AND 1000000000)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
