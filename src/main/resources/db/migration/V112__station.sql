-- A browser that several people of a facility share. Only the SHA-256 of its cookie's token is kept.
-- facility_id has no foreign key: network stands downstream of access.
CREATE TABLE station (
  token_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  holder_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at   DATETIME(6) NOT NULL,
  expires_at  DATETIME(6) NOT NULL,
  ended_at    DATETIME(6) NULL,
  PRIMARY KEY (token_hash),
  INDEX station_expiry (expires_at),
  CONSTRAINT station_holder FOREIGN KEY (holder_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
