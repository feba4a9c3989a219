-- Versions of resources as they were first shown to another system. Insert-only.
CREATE TABLE fhir_version (
  version_key  VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  resource_key VARCHAR(90)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version_id   VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shown_at     DATETIME(6)  NOT NULL,
  body         LONGTEXT     NOT NULL,
  PRIMARY KEY (version_key),
  KEY ix_fhir_version_resource (resource_key, shown_at, version_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
