-- The laboratory's calls about a notice, those that nobody answered too. Insert-only.
CREATE TABLE critical_call (
  id          CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  notice_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answered    BOOLEAN NOT NULL,
  told_name   VARCHAR(120) NULL,
  told_role   VARCHAR(120) NULL,
  read_back   BOOLEAN NOT NULL,
  phone       VARCHAR(60) NULL,
  note        VARCHAR(500) NULL,
  called_by   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  caller_name VARCHAR(120) NOT NULL,
  called_at   DATETIME(6) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_critical_call_notice (notice_id, called_at, id),
  CONSTRAINT fk_critical_call_notice FOREIGN KEY (notice_id) REFERENCES critical_notice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
