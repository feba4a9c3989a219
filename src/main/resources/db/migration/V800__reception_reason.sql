CREATE TABLE reception_reason (
  code     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordinal  INT NOT NULL,
  name     VARCHAR(120) NOT NULL,
  hl7_code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL,
  rejects  BOOLEAN NOT NULL,
  PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
