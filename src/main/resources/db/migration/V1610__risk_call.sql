-- What the forecast says of open tests, and when it first said that one would be late, so that it
-- can be told how often it was right.
CREATE TABLE risk_call (
  ordered_test_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  test_code       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- null once it does not run any more
  risk            VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  due_at          DATETIME(6) NOT NULL,
  -- of the tests that speak for it, in how many of a hundred more time passed than is left
  missed          TINYINT NULL,
  cases           INT NOT NULL,
  called_at       DATETIME(6) NOT NULL,
  -- first called at risk, with its due time not yet over
  warned_at       DATETIME(6) NULL,
  PRIMARY KEY (ordered_test_id),
  KEY ix_risk_call_risk (risk, due_at, ordered_test_id),
  KEY ix_risk_call_laboratory (laboratory_id, risk, due_at, ordered_test_id),
  CONSTRAINT fk_risk_call_test FOREIGN KEY (ordered_test_id) REFERENCES ordered_test (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
