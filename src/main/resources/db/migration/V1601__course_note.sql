-- Orders to which something happened that their courses do not know yet. Only added to by whoever
-- scans, so that nobody waits for anybody.
CREATE TABLE course_note (
  id       BIGINT NOT NULL AUTO_INCREMENT,
  order_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
