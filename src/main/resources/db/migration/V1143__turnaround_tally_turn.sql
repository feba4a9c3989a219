-- One row: who holds it adds to the tallies, and its number tells readers that somebody did.
CREATE TABLE turnaround_tally_turn (
  id   TINYINT NOT NULL,
  turn BIGINT NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
