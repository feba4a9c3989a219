CREATE TABLE custody_event (
  container_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence      INT NOT NULL,
  scan_id       VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hl7_code      CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_name    VARCHAR(120) NOT NULL,
  occurred_at   DATETIME(6) NOT NULL,
  recorded_at   DATETIME(6) NOT NULL,
  skewed        BOOLEAN NOT NULL,
  context       VARCHAR(64) NULL,
  place         VARCHAR(60) NULL,
  carrier       VARCHAR(80) NULL,
  reason        VARCHAR(40) NULL,
  note          VARCHAR(500) NULL,
  previous_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (container_id, sequence),
  UNIQUE KEY uk_custody_event_scan (scan_id, container_id, type, facility_id),
  CONSTRAINT fk_custody_event_container FOREIGN KEY (container_id)
    REFERENCES container_custody (container_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
