-- Messages of other systems that were refused, kept as they came. Insert-only.
CREATE TABLE parked_message (
  id          CHAR(26)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_at DATETIME(6) NOT NULL,
  facility_id CHAR(26)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id  CHAR(26)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body_sha256 CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body        LONGBLOB    NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_parked_message_body (facility_id, account_id, body_sha256, reason),
  KEY ix_parked_message_received (facility_id, received_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
