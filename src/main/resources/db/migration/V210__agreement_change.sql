-- who changed an agreement, when, from what to what, and why
CREATE TABLE agreement_change (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agreement_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT NOT NULL,
  status_before VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_after VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from_before DATE NULL,
  valid_from_after DATE NULL,
  valid_to_before DATE NULL,
  valid_to_after DATE NULL,
  outside_before VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outside_after VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason VARCHAR(400) NOT NULL,
  changed_by CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY agreement_change_version (agreement_id, version),
  CONSTRAINT agreement_change_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
