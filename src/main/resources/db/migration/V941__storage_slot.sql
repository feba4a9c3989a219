-- A position is there from the beginning, with a code of its own; a container lies in one only.
CREATE TABLE storage_slot (
  rack_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_no       INT NOT NULL,
  column_no    INT NOT NULL,
  code         CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  container_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  putter_name  VARCHAR(120) NULL,
  put_at       DATETIME(6) NULL,
  PRIMARY KEY (rack_id, row_no, column_no),
  UNIQUE KEY uk_storage_slot_code (code),
  UNIQUE KEY uk_storage_slot_container (container_id),
  CONSTRAINT fk_storage_slot_rack FOREIGN KEY (rack_id) REFERENCES storage_rack (id),
  CONSTRAINT fk_storage_slot_container FOREIGN KEY (container_id) REFERENCES specimen (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
