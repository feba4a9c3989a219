-- people look an order up by the number their own hospital gave it
CREATE INDEX ix_clinical_order_placer_number
    ON clinical_order (facility_id, placer_number, registered_at, id);
