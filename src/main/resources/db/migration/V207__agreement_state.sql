-- the states in which an agreement holds when it is not nationwide
CREATE TABLE agreement_state (
  agreement_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state_code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (agreement_id, state_code),
  CONSTRAINT agreement_state_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
