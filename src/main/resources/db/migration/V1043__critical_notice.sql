-- What a hospital has to take note of, since when and until when. Insert-only: a notice is open
-- while nobody acknowledged it and no later one replaces it.
CREATE TABLE critical_notice (
  id              CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_id       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version         INT NOT NULL,
  ordered_test_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind            VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code            VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  answer          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  words           TEXT NULL,
  minutes         INT NOT NULL,
  replaces_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  raised_by       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  raiser_name     VARCHAR(120) NOT NULL,
  raised_at       DATETIME(6) NOT NULL,
  due_at          DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_critical_notice_version (report_id, version),
  UNIQUE KEY uk_critical_notice_replaces (replaces_id),
  KEY ix_critical_notice_facility (facility_id, due_at, id),
  KEY ix_critical_notice_laboratory (laboratory_id, due_at, id),
  KEY ix_critical_notice_order (order_id),
  CONSTRAINT fk_critical_notice_version FOREIGN KEY (report_id, version)
    REFERENCES report_version (report_id, number),
  CONSTRAINT fk_critical_notice_order FOREIGN KEY (order_id) REFERENCES clinical_order (id),
  CONSTRAINT fk_critical_notice_replaces FOREIGN KEY (replaces_id) REFERENCES critical_notice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
