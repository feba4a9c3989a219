-- two records that may be one person, until somebody decides
CREATE TABLE patient_match (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  older_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  newer_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grade VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  found_at DATETIME(6) NOT NULL,
  verdict VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason VARCHAR(400) NULL,
  decided_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY patient_match_pair (older_id, newer_id),
  KEY patient_match_newer (newer_id),
  KEY patient_match_undecided (facility_id, verdict, found_at, id),
  CONSTRAINT patient_match_facility_fk FOREIGN KEY (facility_id) REFERENCES facility (id),
  CONSTRAINT patient_match_older_fk FOREIGN KEY (older_id) REFERENCES patient (id),
  CONSTRAINT patient_match_newer_fk FOREIGN KEY (newer_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
