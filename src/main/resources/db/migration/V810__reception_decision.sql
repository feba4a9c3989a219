CREATE TABLE reception_decision (
  id            CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  container_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decision      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  note          VARCHAR(500) NULL,
  decided_by    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decider_name  VARCHAR(120) NOT NULL,
  decided_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_reception_decision_order (order_id, decided_at, id),
  KEY ix_reception_decision_container (container_id, decided_at),
  KEY ix_reception_decision_reason (reason),
  CONSTRAINT fk_reception_decision_order FOREIGN KEY (order_id) REFERENCES clinical_order (id),
  CONSTRAINT fk_reception_decision_reason FOREIGN KEY (reason) REFERENCES reception_reason (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
