-- A lease names the only writer among all server processes; the database's clock decides.
CREATE TABLE printer (
  id          CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(60) NOT NULL,
  host        VARCHAR(253) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  port        INT NOT NULL,
  dpi         INT NOT NULL,
  stock       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  active      BOOLEAN NOT NULL,
  trouble     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  seen_at     DATETIME(6) NULL,
  lease_owner CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  lease_until DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_printer_name (facility_id, name),
  UNIQUE KEY uk_printer_address (facility_id, host, port),
  CONSTRAINT fk_printer_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
