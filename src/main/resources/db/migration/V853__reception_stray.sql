CREATE TABLE reception_stray (
  id            CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shipment_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label         VARCHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  belongs_to    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  read_by       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reader_name   VARCHAR(120) NOT NULL,
  read_at       DATETIME(6) NOT NULL,
  settled_as    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  settled_note  VARCHAR(500) NULL,
  settler_name  VARCHAR(120) NULL,
  settled_at    DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_reception_stray_shipment (shipment_id, read_at, id),
  CONSTRAINT fk_reception_stray_shipment FOREIGN KEY (shipment_id) REFERENCES shipment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
