CREATE TABLE reception_missing (
  shipment_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  container_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note          VARCHAR(500) NULL,
  declared_by   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  declarer_name VARCHAR(120) NOT NULL,
  declared_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (shipment_id, container_id),
  KEY ix_reception_missing_container (container_id, declared_at),
  CONSTRAINT fk_reception_missing_shipment FOREIGN KEY (shipment_id) REFERENCES shipment (id),
  CONSTRAINT fk_reception_missing_container FOREIGN KEY (container_id) REFERENCES specimen (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
