-- Its id comes from the one who asks, so that asking twice prints once.
CREATE TABLE print_job (
  id          CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  printer_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at    DATETIME(6) NOT NULL,
  asked_by    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  KEY ix_print_job_facility (facility_id, asked_at),
  CONSTRAINT fk_print_job_printer FOREIGN KEY (printer_id) REFERENCES printer (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
