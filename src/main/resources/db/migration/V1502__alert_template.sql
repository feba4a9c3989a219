-- The words of a facility for a kind of alert; the last row counts. With null words it went back to
-- those of the system.
CREATE TABLE alert_template (
  id          CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject     VARCHAR(150) NULL,
  intro       VARCHAR(1000) NULL,
  line        VARCHAR(300) NULL,
  changed_by  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_alert_template_kind (facility_id, kind, id),
  CONSTRAINT fk_alert_template_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
