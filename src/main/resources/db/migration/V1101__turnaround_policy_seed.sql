-- The promises of the agreement with IMSS-Bienestar, read as elapsed hours because the announcement
-- says neither "working" nor "natural": 24 hours, and five days as 5 x 24 hours. The hybridisation
-- was promised nothing.
INSERT INTO turnaround_policy
  (id, agreement_id, test_code, version, start_event, stop_event, amount, unit, zone_id, valid_from, valid_to)
VALUES
  ('01J0000000P0C0000000000001', '01J0000000AGR0000000000001', 'IHC-MAMA', 1, 'ACCEPTANCE', 'FIRST_FINAL_RELEASE', 24, 'ELAPSED_HOURS', 'America/Mexico_City', '2024-01-01', NULL),
  ('01J0000000P0C0000000000002', '01J0000000AGR0000000000001', 'FENOTIPO-LA', 1, 'ACCEPTANCE', 'FIRST_FINAL_RELEASE', 120, 'ELAPSED_HOURS', 'America/Mexico_City', '2024-01-01', NULL);
