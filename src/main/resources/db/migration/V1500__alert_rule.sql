-- Who is told about what, decided by each facility; a rule never changes, it is ended and another
-- one begins. quiet_from to quiet_to: hours of the wall clock (HH:MM) in zone_id in which nobody is
-- told; both null when there are none. active: 1 until it is ended, null afterwards.
CREATE TABLE alert_rule (
  id               CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind             VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  whole_network    BOOLEAN NOT NULL,
  minutes          INT NOT NULL,
  quiet_from       CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
  quiet_to         CHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,
  zone_id          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  urgent_any_time  BOOLEAN NOT NULL,
  escalate_minutes INT NULL,
  secret           CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  active           TINYINT NULL,
  created_by       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at       DATETIME(6) NOT NULL,
  ended_by         CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ended_at         DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_alert_rule_active (active, id),
  KEY ix_alert_rule_facility (facility_id, active, id),
  CONSTRAINT fk_alert_rule_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
