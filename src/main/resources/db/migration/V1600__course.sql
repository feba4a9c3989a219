-- The way of each ordered test: when it came how far, and what it waits for. Derived from what the
-- other rooms recorded, and read again whenever something happened to the order.
CREATE TABLE course (
  ordered_test_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  test_code       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordered_at      DATETIME(6) NOT NULL,
  -- what it waits for and since when; both null when it is over
  stand           VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  since           DATETIME(6) NULL,
  rejected        BOOLEAN NOT NULL,
  collected_at    DATETIME(6) NULL,
  dispatched_at   DATETIME(6) NULL,
  picked_up_at    DATETIME(6) NULL,
  received_at     DATETIME(6) NULL,
  accepted_at     DATETIME(6) NULL,
  accessioned_at  DATETIME(6) NULL,
  prepared_at     DATETIME(6) NULL,
  measured_at     DATETIME(6) NULL,
  read_at         DATETIME(6) NULL,
  released_at     DATETIME(6) NULL,
  viewed_at       DATETIME(6) NULL,
  PRIMARY KEY (ordered_test_id),
  KEY ix_course_stand (stand, since, ordered_test_id),
  KEY ix_course_laboratory (laboratory_id, stand, since, ordered_test_id),
  KEY ix_course_released (released_at, ordered_test_id),
  KEY ix_course_laboratory_released (laboratory_id, released_at, ordered_test_id),
  CONSTRAINT fk_course_test FOREIGN KEY (ordered_test_id) REFERENCES ordered_test (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
