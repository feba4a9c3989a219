-- Who at the hospital first opened a version of a report, and when. Insert-only.
CREATE TABLE report_opening (
  report_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     INT NOT NULL,
  opened_by   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opener_name VARCHAR(120) NOT NULL,
  opened_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (report_id, version),
  CONSTRAINT fk_report_opening_version FOREIGN KEY (report_id, version)
    REFERENCES report_version (report_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
