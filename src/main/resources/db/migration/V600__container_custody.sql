CREATE TABLE container_custody (
  container_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label_number     CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id         CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind             VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  origin_id        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state            VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence         INT NOT NULL,
  holder_id        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  head_hash        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  last_type        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  last_occurred_at DATETIME(6) NULL,
  PRIMARY KEY (container_id),
  UNIQUE KEY uk_container_custody_label (label_number),
  KEY ix_container_custody_order (order_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
