-- what was released lately, in the whole network
ALTER TABLE report ADD KEY ix_report_last_released (last_released_at, id);
