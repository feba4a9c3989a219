CREATE INDEX ix_recollection_hospital ON recollection (hospital_id, asked_at, id);
