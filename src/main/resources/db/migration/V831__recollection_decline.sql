CREATE TABLE recollection_decline (
  rejected_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  declined_by   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decliner_name VARCHAR(120) NOT NULL,
  declined_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (rejected_id),
  KEY ix_recollection_decline_order (order_id),
  CONSTRAINT fk_recollection_decline_order FOREIGN KEY (order_id) REFERENCES clinical_order (id),
  CONSTRAINT fk_recollection_decline_rejected FOREIGN KEY (rejected_id) REFERENCES specimen (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
