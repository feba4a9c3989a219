-- Days of a version of a promise that differ from its week and from the law: closed, or open in the
-- hours of their weekday. They belong to the version, so that a day which the laboratory adds later
-- moves no due time of work that has begun: it takes a new version.
CREATE TABLE turnaround_policy_day (
  policy_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day       DATE NOT NULL,
  closed    BOOLEAN NOT NULL,
  PRIMARY KEY (policy_id, day),
  CONSTRAINT fk_turnaround_policy_day FOREIGN KEY (policy_id) REFERENCES turnaround_policy (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
