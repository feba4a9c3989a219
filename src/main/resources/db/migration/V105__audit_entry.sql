-- Who read or wrote what. Insert-only: the application's user gets no UPDATE and no DELETE here.
-- No foreign keys: a row must be writable whatever happened to what it names.
CREATE TABLE audit_entry (
  id             BIGINT NOT NULL AUTO_INCREMENT,
  recorded_at    DATETIME(6) NOT NULL,
  actor_id       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  facility_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  action         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  object_type    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  object_id      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  outcome        VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  route          VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
  correlation_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  detail         VARCHAR(500) NULL,
  PRIMARY KEY (id),
  INDEX audit_entry_object (object_type, object_id, id),
  INDEX audit_entry_actor (actor_id, id),
  INDEX audit_entry_facility (facility_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
