-- Which results the hospital has to be told of at once, and within how many minutes somebody there
-- has to take charge. Rows without code and answer are for results that a specialist marks by hand.
CREATE TABLE critical_rule (
  id         CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  test_code  VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  answer     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  minutes    INT NOT NULL,
  source     VARCHAR(300) NOT NULL,
  valid_from DATETIME(6) NOT NULL,
  valid_to   DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_critical_rule_test (test_code, valid_from),
  CONSTRAINT fk_critical_rule_test FOREIGN KEY (test_code) REFERENCES test_definition (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
