-- Who at the hospital took charge of a critical result, and when; once for each notice. Insert-only.
CREATE TABLE critical_acknowledgement (
  notice_id         CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  acknowledged_by   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  acknowledger_name VARCHAR(120) NOT NULL,
  in_charge         VARCHAR(120) NOT NULL,
  note              VARCHAR(500) NULL,
  acknowledged_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (notice_id),
  KEY ix_critical_acknowledgement_at (acknowledged_at),
  CONSTRAINT fk_critical_acknowledgement_notice FOREIGN KEY (notice_id)
    REFERENCES critical_notice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
