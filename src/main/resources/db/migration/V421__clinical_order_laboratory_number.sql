-- a laboratory looks for the number a hospital gave
CREATE INDEX ix_clinical_order_laboratory_number ON clinical_order (laboratory_id, placer_number, id);
