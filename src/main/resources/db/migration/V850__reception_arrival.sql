CREATE TABLE reception_arrival (
  id              CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shipment_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  packages        INT NOT NULL,
  seals           VARCHAR(80) NULL,
  seal_state      VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outer_condition VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note            VARCHAR(500) NULL,
  recorded_by     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorder_name   VARCHAR(120) NOT NULL,
  recorded_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_reception_arrival_shipment (shipment_id, recorded_at, id),
  CONSTRAINT fk_reception_arrival_shipment FOREIGN KEY (shipment_id) REFERENCES shipment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
