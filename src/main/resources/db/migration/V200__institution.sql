-- public health institutions; rows, not an enum, so that another may join
CREATE TABLE institution (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  short_name VARCHAR(60) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY institution_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
