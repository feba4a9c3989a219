-- Boxes with a carrier, those that left first first, whoever sent them.
ALTER TABLE shipment
  ADD INDEX ix_shipment_under_way (status, handed_at, id);
