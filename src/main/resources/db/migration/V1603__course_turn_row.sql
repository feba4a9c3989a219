INSERT INTO course_turn (id) VALUES (1);
