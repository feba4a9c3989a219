-- who takes part, in which role, and in which laboratory it performs
CREATE TABLE agreement_party (
  agreement_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position SMALLINT NOT NULL,
  institution_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (agreement_id, position),
  KEY agreement_party_institution (institution_id),
  KEY agreement_party_laboratory (laboratory_id),
  CONSTRAINT agreement_party_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT agreement_party_institution_fk FOREIGN KEY (institution_id) REFERENCES institution (id),
  CONSTRAINT agreement_party_laboratory_fk FOREIGN KEY (laboratory_id) REFERENCES facility (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
