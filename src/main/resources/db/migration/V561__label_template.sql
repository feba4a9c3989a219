-- What stands where on a label; facility NULL is the network's. A version is never changed.
CREATE TABLE label_template (
  id          CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  stock       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     INT NOT NULL,
  width_mm    DECIMAL(6,2) NOT NULL,
  height_mm   DECIMAL(6,2) NOT NULL,
  dpi         INT NOT NULL,
  note        VARCHAR(200) NULL,
  kept_at     DATETIME(6) NOT NULL,
  kept_by     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_label_template_version (facility_id, stock, version),
  CONSTRAINT fk_label_template_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
