INSERT INTO notification_turn (id) VALUES (1);
