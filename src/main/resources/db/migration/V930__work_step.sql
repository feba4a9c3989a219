CREATE TABLE work_step (
  id            BIGINT NOT NULL AUTO_INCREMENT,
  container_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  step_code     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  done_by       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  doer_name     VARCHAR(120) NOT NULL,
  done_at       DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_work_step_container (container_id, step_code),
  KEY ix_work_step_order (order_id, done_at),
  CONSTRAINT fk_work_step_container FOREIGN KEY (container_id) REFERENCES specimen (id),
  CONSTRAINT fk_work_step_order FOREIGN KEY (order_id) REFERENCES clinical_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
