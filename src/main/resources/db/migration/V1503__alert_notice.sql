-- What was told at one time by one rule, of one alert or of many, with the words as they were sent.
CREATE TABLE alert_notice (
  id          CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  step        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  alerts      INT NOT NULL,
  subject     VARCHAR(200) NOT NULL,
  body        TEXT NOT NULL,
  written_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_alert_notice_facility (facility_id, written_at, id),
  CONSTRAINT fk_alert_notice_rule FOREIGN KEY (rule_id) REFERENCES alert_rule (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
