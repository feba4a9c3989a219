CREATE TABLE accession (
  order_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (order_id),
  UNIQUE KEY uk_accession_number (laboratory_id, number),
  CONSTRAINT fk_accession_order FOREIGN KEY (order_id) REFERENCES clinical_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
