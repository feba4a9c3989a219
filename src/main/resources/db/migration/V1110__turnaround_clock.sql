CREATE TABLE turnaround_clock (
  ordered_test_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agreement_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  test_code       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  policy_id       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  started_at      DATETIME(6) NOT NULL,
  due_at          DATETIME(6) NULL,
  stopped_at      DATETIME(6) NULL,
  -- 1 while open, null afterwards: open clocks alone are in the index that the board reads
  running         TINYINT NULL,
  PRIMARY KEY (ordered_test_id),
  KEY ix_turnaround_clock_due (running, due_at, ordered_test_id),
  KEY ix_turnaround_clock_laboratory (laboratory_id, running, due_at, ordered_test_id),
  KEY ix_turnaround_clock_facility (facility_id, running, due_at, ordered_test_id),
  KEY ix_turnaround_clock_stopped (stopped_at, test_code),
  KEY ix_turnaround_clock_order (order_id),
  KEY ix_turnaround_clock_policy (policy_id),
  CONSTRAINT fk_turnaround_clock_test FOREIGN KEY (ordered_test_id) REFERENCES ordered_test (id),
  CONSTRAINT fk_turnaround_clock_order FOREIGN KEY (order_id) REFERENCES clinical_order (id),
  CONSTRAINT fk_turnaround_clock_policy FOREIGN KEY (policy_id) REFERENCES turnaround_policy (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
