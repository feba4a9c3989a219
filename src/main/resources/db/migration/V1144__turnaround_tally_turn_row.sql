INSERT INTO turnaround_tally_turn (id, turn) VALUES (1, 0);
