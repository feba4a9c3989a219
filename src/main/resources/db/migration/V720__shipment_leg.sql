CREATE TABLE shipment_leg (
  shipment_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence    INT NOT NULL,
  from_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_id       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  carrier     VARCHAR(80) NOT NULL,
  departed_at DATETIME(6) NOT NULL,
  arrived_at  DATETIME(6) NULL,
  PRIMARY KEY (shipment_id, sequence),
  CONSTRAINT fk_shipment_leg_shipment FOREIGN KEY (shipment_id) REFERENCES shipment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
