CREATE TABLE specimen_correction (
  id             CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  specimen_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  was            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  became         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  corrected_by   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  corrector_name VARCHAR(120) NOT NULL,
  corrected_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_specimen_correction_specimen (specimen_id, corrected_at, id),
  CONSTRAINT fk_specimen_correction_specimen FOREIGN KEY (specimen_id) REFERENCES specimen (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
