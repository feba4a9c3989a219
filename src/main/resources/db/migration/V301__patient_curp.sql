-- the CURPs a facility has seen: its key makes two registrations at once wait for each other
CREATE TABLE patient_curp (
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  curp CHAR(18) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (facility_id, curp)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
