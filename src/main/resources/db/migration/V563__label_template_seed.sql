-- What labels looked like before templates were data; StandardTemplates has the same.
INSERT INTO label_template
  (id, facility_id, stock, version, width_mm, height_mm, dpi, note, kept_at, kept_by)
VALUES
  ('01J0000000TMP0000000000001', NULL, 'TUBE_50X25', 1, 50, 25, 300, NULL, '2026-01-01 00:00:00.000000', NULL),
  ('01J0000000TMP0000000000002', NULL, 'SLIDE_22X22', 1, 22, 22, 300, NULL, '2026-01-01 00:00:00.000000', NULL),
  ('01J0000000TMP0000000000003', NULL, 'CASSETTE_28X7', 1, 28, 7, 300, NULL, '2026-01-01 00:00:00.000000', NULL),
  ('01J0000000TMP0000000000004', NULL, 'FLAG_50X12', 1, 50, 12, 300, NULL, '2026-01-01 00:00:00.000000', NULL);
