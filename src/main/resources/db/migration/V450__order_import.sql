-- a list that came in: who sent it, when, and how many of its rows became what
CREATE TABLE order_import (
  id          CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  total       INT NOT NULL,
  registered  INT NOT NULL,
  repeated    INT NOT NULL,
  refused     INT NOT NULL,
  started_by  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_at  DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_order_import_facility (facility_id, started_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
