-- the laboratory's lists of what waits at its door and what is on hold
CREATE INDEX ix_container_custody_laboratory
  ON container_custody (laboratory_id, state, last_occurred_at, container_id);
