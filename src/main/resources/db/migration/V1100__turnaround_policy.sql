CREATE TABLE turnaround_policy (
  id           CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agreement_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  test_code    VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version      INT NOT NULL,
  start_event  VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stop_event   VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount       INT NOT NULL,
  unit         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  zone_id      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from   DATE NOT NULL,
  valid_to     DATE NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_turnaround_policy_version (agreement_id, test_code, version),
  KEY ix_turnaround_policy_test (test_code),
  CONSTRAINT fk_turnaround_policy_agreement FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT fk_turnaround_policy_test FOREIGN KEY (test_code) REFERENCES test_definition (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
