-- Where resources came from that another node recorded first. Insert-only.
CREATE TABLE fhir_imported (
  resource_key       VARCHAR(90)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id        CHAR(26)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  import_id          CHAR(26)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  imported_by        CHAR(26)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  imported_at        DATETIME(6)  NOT NULL,
  source             VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  said_hash          CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_recorded_at DATETIME(6)  NULL,
  source_hash        CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (facility_id, source),
  KEY ix_fhir_imported_resource (resource_key),
  KEY ix_fhir_imported_import (import_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
