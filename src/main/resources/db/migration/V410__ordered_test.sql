CREATE TABLE ordered_test (
  id        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordinal   INT NOT NULL,
  test_code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reflex_of CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  added_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_ordered_test_ordinal (order_id, ordinal),
  KEY ix_ordered_test_reflex (reflex_of),
  CONSTRAINT fk_ordered_test_order FOREIGN KEY (order_id) REFERENCES clinical_order (id),
  CONSTRAINT fk_ordered_test_reflex FOREIGN KEY (reflex_of) REFERENCES ordered_test (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
