-- The working hours of a version of a promise, on the wall of its zone; a version without any is
-- never closed. closes_at is not included; 00:00 is the end of the day. weekday: 1 is Monday.
CREATE TABLE turnaround_policy_opening (
  policy_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  weekday   TINYINT NOT NULL,
  opens_at  TIME NOT NULL,
  closes_at TIME NOT NULL,
  PRIMARY KEY (policy_id, weekday, opens_at),
  CONSTRAINT fk_turnaround_policy_opening FOREIGN KEY (policy_id) REFERENCES turnaround_policy (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
