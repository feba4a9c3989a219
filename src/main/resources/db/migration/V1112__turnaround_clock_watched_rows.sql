UPDATE turnaround_clock SET watched = 1 WHERE running = 1 AND due_at IS NOT NULL;
