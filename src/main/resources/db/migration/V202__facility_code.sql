-- every CLUES (and network code) a facility has or had; a unit may have an SSA and an IMB CLUES
CREATE TABLE facility_code (
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scheme VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  preferred BOOLEAN NOT NULL,
  valid_from DATE NULL,
  valid_to DATE NULL,
  registered_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  registered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (code),
  KEY facility_code_facility (facility_id),
  CONSTRAINT facility_code_facility_fk FOREIGN KEY (facility_id) REFERENCES facility (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
