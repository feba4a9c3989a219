-- readings: one line each, epoch second and hundredths of a degree; written once and read whole.
CREATE TABLE temperature_log (
  id            CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shipment_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  logger        VARCHAR(40) NOT NULL,
  zone          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  readings      MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  imported_by   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  importer_name VARCHAR(120) NOT NULL,
  imported_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_temperature_log_file (shipment_id, hash),
  CONSTRAINT fk_temperature_log_shipment FOREIGN KEY (shipment_id) REFERENCES shipment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
