CREATE TABLE report_file (
  report_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version    INT NOT NULL,
  sha256     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content    MEDIUMBLOB NOT NULL,
  printed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (report_id, version),
  CONSTRAINT fk_report_file_version FOREIGN KEY (report_id, version)
    REFERENCES report_version (report_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
