-- one row of a list; what it said of a person stays in the order, not here
CREATE TABLE order_import_line (
  import_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  line       INT NOT NULL,
  outcome    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  client_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  order_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  refusal    VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (import_id, line),
  KEY ix_order_import_line_order (order_id),
  CONSTRAINT fk_order_import_line_import FOREIGN KEY (import_id) REFERENCES order_import (id),
  CONSTRAINT fk_order_import_line_order FOREIGN KEY (order_id) REFERENCES clinical_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
