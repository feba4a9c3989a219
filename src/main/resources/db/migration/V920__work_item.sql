CREATE TABLE work_item (
  ordered_test_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  test_code       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  family          VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at       DATETIME(6) NOT NULL,
  moved_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (ordered_test_id),
  KEY ix_work_item_order (order_id),
  KEY ix_work_item_state (laboratory_id, state, opened_at, ordered_test_id),
  CONSTRAINT fk_work_item_test FOREIGN KEY (ordered_test_id) REFERENCES ordered_test (id),
  CONSTRAINT fk_work_item_order FOREIGN KEY (order_id) REFERENCES clinical_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
