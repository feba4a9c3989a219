-- A specialist says of one revision that the hospital has to be told of it at once. Insert-only.
CREATE TABLE critical_mark (
  report_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     INT NOT NULL,
  revision    INT NOT NULL,
  marked_by   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  marker_name VARCHAR(120) NOT NULL,
  words       TEXT NOT NULL,
  marked_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (report_id, version, revision, marked_by),
  CONSTRAINT fk_critical_mark_version FOREIGN KEY (report_id, version)
    REFERENCES report_version (report_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
