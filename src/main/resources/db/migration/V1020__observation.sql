-- Rows are only ever added: a saved draft has its own revision, so that what was read, and what was
-- released, stays as it was.
CREATE TABLE observation (
  report_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version        INT NOT NULL,
  revision       INT NOT NULL,
  ordinal        INT NOT NULL,
  subject_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code           VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value_kind     VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name           VARCHAR(40) NULL,
  qualifier      VARCHAR(60) NULL,
  number         DECIMAL(12, 2) NULL,
  below          BOOLEAN NOT NULL,
  coded          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  words          TEXT NULL,
  unit           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  interpretation VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  method         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (report_id, version, revision, ordinal),
  KEY ix_observation_subject (subject_id),
  KEY ix_observation_code (code, coded),
  CONSTRAINT fk_observation_version FOREIGN KEY (report_id, version)
    REFERENCES report_version (report_id, number),
  CONSTRAINT fk_observation_subject FOREIGN KEY (subject_id) REFERENCES specimen (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
