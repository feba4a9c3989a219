UPDATE turnaround_clock SET untallied = 1 WHERE stopped_at IS NOT NULL;
