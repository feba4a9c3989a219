-- hospitals, clinics and laboratories; the time zone is the municipality's, not the state's
CREATE TABLE facility (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  institution_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  short_name VARCHAR(60) NOT NULL,
  kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level_of_care VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state_code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  municipality VARCHAR(120) NOT NULL,
  zone_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  phone VARCHAR(40) NULL,
  active BOOLEAN NOT NULL,
  registered_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  registered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY facility_institution (institution_id),
  CONSTRAINT facility_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
