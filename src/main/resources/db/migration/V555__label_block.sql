-- Runs of serials, each of one facility for ever.
CREATE TABLE label_block (
  id           CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label_year   SMALLINT NOT NULL,
  first_serial INT NOT NULL,
  size         INT NOT NULL,
  used         INT NOT NULL,
  is_open      BOOLEAN NOT NULL,
  granted_at   DATETIME(6) NOT NULL,
  granted_by   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_label_block_serial (label_year, first_serial),
  KEY ix_label_block_open (facility_id, kind, label_year, is_open, id),
  KEY ix_label_block_facility (facility_id, granted_at, id),
  CONSTRAINT ck_label_block_used CHECK (used BETWEEN 0 AND size)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
