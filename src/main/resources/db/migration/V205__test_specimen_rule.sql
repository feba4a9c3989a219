-- which form and anticoagulant a test accepts, and for how many hours after collection;
-- laboratories contradict each other, so each row says where its numbers come from
CREATE TABLE test_specimen_rule (
  test_code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form_code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  anticoagulant VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  target_hours SMALLINT NULL,
  absolute_hours SMALLINT NULL,
  min_volume_ml DECIMAL(6,2) NULL,
  source_note VARCHAR(400) NOT NULL,
  PRIMARY KEY (test_code, form_code, anticoagulant),
  KEY test_specimen_rule_form (form_code),
  CONSTRAINT test_specimen_rule_test_fk FOREIGN KEY (test_code) REFERENCES test_definition (code),
  CONSTRAINT test_specimen_rule_form_fk FOREIGN KEY (form_code) REFERENCES specimen_form (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
