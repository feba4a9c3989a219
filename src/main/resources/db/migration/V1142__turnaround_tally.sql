-- Finished work in figures: by day, by week of a state (and of the whole network), by month of a
-- hospital and by week of a hospital. The cell's name says all that tells it from another and begins
-- with what is asked for: D/day/…, W/state/week/…, M/month/hospital/…, H/hospital/week/…, then
-- laboratory, agreement and test.
CREATE TABLE turnaround_tally (
  cell          VARCHAR(130) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- the first day; a week that spans two months has a cell in each
  begins        DATE NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agreement_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  test_code     VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state_code    CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL,
  facility_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  finished      BIGINT NOT NULL,
  promised      BIGINT NOT NULL,
  kept          BIGINT NOT NULL,
  paused        BIGINT NOT NULL,
  -- how long it took, as store.Durations writes it; net is null where nothing was paused
  gross         BLOB NULL,
  net           BLOB NULL,
  PRIMARY KEY (cell)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
