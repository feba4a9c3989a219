CREATE TABLE reception_photo (
  id            CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  container_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  jpeg          MEDIUMBLOB NOT NULL,
  hash          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  width         INT NOT NULL,
  height        INT NOT NULL,
  taken_by      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  taker_name    VARCHAR(120) NOT NULL,
  taken_at      DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_reception_photo_file (container_id, hash),
  CONSTRAINT fk_reception_photo_container FOREIGN KEY (container_id) REFERENCES specimen (id),
  CONSTRAINT fk_reception_photo_order FOREIGN KEY (order_id) REFERENCES clinical_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
