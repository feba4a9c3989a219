-- when the hybridisation that this report asked for was released, while its result is not in this one
ALTER TABLE report
  ADD COLUMN reflex_ready_at DATETIME(6) NULL,
  ADD KEY ix_report_reflex_ready (laboratory_id, reflex_ready_at, id);
