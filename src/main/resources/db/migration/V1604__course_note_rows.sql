-- what is on record already
INSERT INTO course_note (order_id) SELECT o.id FROM clinical_order o;
