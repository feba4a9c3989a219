CREATE TABLE shipment_item (
  shipment_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  container_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordinal         BIGINT NOT NULL AUTO_INCREMENT,
  -- the container while it lies in this box, null afterwards: it can lie in one box only
  inside_id       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  packed_by       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  packed_at       DATETIME(6) NOT NULL,
  removed_at      DATETIME(6) NULL,
  released_at     DATETIME(6) NULL,
  PRIMARY KEY (ordinal),
  UNIQUE KEY uk_shipment_item_inside (inside_id),
  KEY ix_shipment_item_shipment (shipment_id, ordinal),
  KEY ix_shipment_item_container (container_id),
  CONSTRAINT fk_shipment_item_shipment FOREIGN KEY (shipment_id) REFERENCES shipment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
