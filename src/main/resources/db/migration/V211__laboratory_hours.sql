-- hours in which a laboratory receives, in its own zone; weekday 1 is Monday
CREATE TABLE laboratory_hours (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  test_code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
  weekday TINYINT NOT NULL,
  opens_at TIME NOT NULL,
  closes_at TIME NOT NULL,
  source_note VARCHAR(400) NOT NULL,
  PRIMARY KEY (id),
  KEY laboratory_hours_laboratory (laboratory_id),
  KEY laboratory_hours_test (test_code),
  CONSTRAINT laboratory_hours_laboratory_fk FOREIGN KEY (laboratory_id) REFERENCES facility (id),
  CONSTRAINT laboratory_hours_test_fk FOREIGN KEY (test_code) REFERENCES test_definition (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
