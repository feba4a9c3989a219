-- Times that do not count, because somebody else has to act first. until_at is null while it lasts
-- and not included; ended_by is null as well when the end of the work ended it. While a pause holds
-- the due time open, the clock has running = 2 and no due_at, so that no question for what is due
-- or late finds it.
CREATE TABLE turnaround_pause (
  id              CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordered_test_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason          VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_id       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  from_at         DATETIME(6) NOT NULL,
  until_at        DATETIME(6) NULL,
  evidence        VARCHAR(500) NOT NULL,
  ended_by        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  noted_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_turnaround_pause_test (ordered_test_id, from_at),
  CONSTRAINT fk_turnaround_pause_clock FOREIGN KEY (ordered_test_id) REFERENCES turnaround_clock (ordered_test_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
