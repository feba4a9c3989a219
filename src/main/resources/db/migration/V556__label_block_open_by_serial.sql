-- The facility's open blocks in the order of their serials: those who take numbers lock them in one order.
CREATE INDEX ix_label_block_open_serial
  ON label_block (facility_id, kind, label_year, is_open, first_serial);
DROP INDEX ix_label_block_open ON label_block;
