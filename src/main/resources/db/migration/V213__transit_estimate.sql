-- hours door to door from the hospitals of a state to a laboratory; estimates until measured
CREATE TABLE transit_estimate (
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_state CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hours SMALLINT NOT NULL,
  PRIMARY KEY (laboratory_id, from_state),
  CONSTRAINT transit_estimate_laboratory_fk FOREIGN KEY (laboratory_id) REFERENCES facility (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
