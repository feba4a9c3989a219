CREATE TABLE recollection (
  id            CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rejected_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_recollection_rejected (rejected_id),
  KEY ix_recollection_order (order_id),
  CONSTRAINT fk_recollection_order FOREIGN KEY (order_id) REFERENCES clinical_order (id),
  CONSTRAINT fk_recollection_rejected FOREIGN KEY (rejected_id) REFERENCES specimen (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
