CREATE TABLE storage_rack (
  id            CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  location      VARCHAR(80) NOT NULL,
  name          VARCHAR(40) NOT NULL,
  accepts       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  code          CHAR(13) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  row_count     INT NOT NULL,
  column_count  INT NOT NULL,
  opened_by     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_storage_rack_code (code),
  UNIQUE KEY uk_storage_rack_name (laboratory_id, location, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
