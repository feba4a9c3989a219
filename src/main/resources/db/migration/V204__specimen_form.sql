-- what is shipped; the transport class and the temperature band belong to the form
CREATE TABLE specimen_form (
  code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  container_kind VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  transport_class VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  min_celsius SMALLINT NULL,
  max_celsius SMALLINT NULL,
  living BOOLEAN NOT NULL,
  active BOOLEAN NOT NULL,
  PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
