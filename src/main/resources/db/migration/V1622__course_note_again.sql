-- what is on record already arrived, too
INSERT INTO course_note (order_id) SELECT o.id FROM clinical_order o;
