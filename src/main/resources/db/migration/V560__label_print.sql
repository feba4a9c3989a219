-- Every label that left for a printer; the second copy of a label is R1.
CREATE TABLE label_print (
  id          CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code        VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  copy_no     INT NOT NULL,
  stock       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  printed_at  DATETIME(6) NOT NULL,
  printed_by  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      VARCHAR(200) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_label_print_copy (code, copy_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
