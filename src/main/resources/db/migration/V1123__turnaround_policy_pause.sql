-- The reasons that stop the clock under a version of a promise, each with who has to act meanwhile.
CREATE TABLE turnaround_policy_pause (
  policy_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason    VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (policy_id, reason),
  CONSTRAINT fk_turnaround_policy_pause FOREIGN KEY (policy_id) REFERENCES turnaround_policy (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
