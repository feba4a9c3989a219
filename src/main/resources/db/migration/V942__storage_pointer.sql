-- The position a person read last; the next container they read goes there.
CREATE TABLE storage_pointer (
  account_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rack_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_no     INT NOT NULL,
  column_no  INT NOT NULL,
  advances   BOOLEAN NOT NULL,
  pointed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT fk_storage_pointer_slot FOREIGN KEY (rack_id, row_no, column_no)
    REFERENCES storage_slot (rack_id, row_no, column_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
