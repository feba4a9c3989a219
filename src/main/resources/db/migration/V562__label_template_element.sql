-- Millimetres from the upper left corner, letters in points.
CREATE TABLE label_template_element (
  template_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordinal     INT NOT NULL,
  kind        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source      VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  fixed_text  VARCHAR(80) NULL,
  x_mm        DECIMAL(8,4) NOT NULL,
  y_mm        DECIMAL(8,4) NOT NULL,
  width_mm    DECIMAL(8,4) NOT NULL,
  height_mm   DECIMAL(8,4) NOT NULL,
  module_mm   DECIMAL(8,4) NOT NULL,
  max_lines   INT NOT NULL,
  largest_pt  DECIMAL(6,2) NOT NULL,
  smallest_pt DECIMAL(6,2) NOT NULL,
  bold        BOOLEAN NOT NULL,
  align       VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (template_id, ordinal),
  CONSTRAINT fk_label_template_element FOREIGN KEY (template_id) REFERENCES label_template (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
