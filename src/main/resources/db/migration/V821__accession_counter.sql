CREATE TABLE accession_counter (
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year          INT NOT NULL,
  last_number   INT NOT NULL,
  PRIMARY KEY (laboratory_id, year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
