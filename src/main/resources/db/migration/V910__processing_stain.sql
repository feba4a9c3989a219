CREATE TABLE processing_stain (
  test_code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordinal   INT NOT NULL,
  stain     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (test_code, ordinal)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
