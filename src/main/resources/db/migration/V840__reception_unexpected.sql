CREATE TABLE reception_unexpected (
  id            BIGINT NOT NULL AUTO_INCREMENT,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shipment_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  container_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_reception_unexpected_shipment (shipment_id, received_at),
  KEY ix_reception_unexpected_laboratory (laboratory_id, received_at),
  CONSTRAINT fk_reception_unexpected_shipment FOREIGN KEY (shipment_id) REFERENCES shipment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
