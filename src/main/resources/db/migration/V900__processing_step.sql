CREATE TABLE processing_step (
  family    VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordinal   INT NOT NULL,
  code      VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name      VARCHAR(60) NOT NULL,
  kind      VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  container VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (family, ordinal),
  UNIQUE KEY uk_processing_step_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
