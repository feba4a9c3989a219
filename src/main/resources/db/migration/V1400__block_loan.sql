-- A hospital's block at a laboratory, from its acceptance until the hospital has it again.
CREATE TABLE block_loan (
  container_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hospital_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since         DATETIME(6) NOT NULL,
  -- when the last report of the order was released; null while one is awaited
  released_at   DATETIME(6) NULL,
  -- a day in the laboratory's zone
  due_on        DATE NOT NULL,
  ended_at      DATETIME(6) NULL,
  -- 1 while it lasts, null afterwards: open loans alone are in the indexes that the pages read
  running       TINYINT NULL,
  -- the hospital's last wish to have it sooner
  request_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (container_id),
  KEY ix_block_loan_laboratory (laboratory_id, running, due_on, container_id),
  KEY ix_block_loan_hospital (hospital_id, running, due_on, container_id),
  KEY ix_block_loan_order (order_id),
  CONSTRAINT fk_block_loan_container FOREIGN KEY (container_id) REFERENCES specimen (id),
  CONSTRAINT fk_block_loan_order FOREIGN KEY (order_id) REFERENCES clinical_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
