-- what waits to be read is told apart from what the bench has not delivered
INSERT INTO course_note (order_id) SELECT DISTINCT order_id FROM course WHERE stand = 'READING';
