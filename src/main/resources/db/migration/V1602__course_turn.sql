-- One row: who holds it follows, so that no older reading is written over a newer one.
CREATE TABLE course_turn (
  id TINYINT NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
