-- Extensions of sent resources that no room knows, kept as they came. Insert-only.
CREATE TABLE fhir_extension (
  resource_key VARCHAR(90) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id  CHAR(26)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_at  DATETIME(6) NOT NULL,
  body         LONGTEXT    NOT NULL,
  PRIMARY KEY (resource_key),
  KEY ix_fhir_extension_facility (facility_id, received_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
