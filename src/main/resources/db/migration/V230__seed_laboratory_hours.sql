-- an assumption: no laboratory has told its hours yet
INSERT INTO laboratory_hours
  (id, laboratory_id, test_code, weekday, opens_at, closes_at, source_note)
VALUES
  ('01J0000000HRS0000000000001', '01J0000000FAC0000000000001', NULL, 1, '08:00:00', '18:00:00', 'Supuesto; confirmar con el laboratorio'),
  ('01J0000000HRS0000000000002', '01J0000000FAC0000000000001', NULL, 2, '08:00:00', '18:00:00', 'Supuesto; confirmar con el laboratorio'),
  ('01J0000000HRS0000000000003', '01J0000000FAC0000000000001', NULL, 3, '08:00:00', '18:00:00', 'Supuesto; confirmar con el laboratorio'),
  ('01J0000000HRS0000000000004', '01J0000000FAC0000000000001', NULL, 4, '08:00:00', '18:00:00', 'Supuesto; confirmar con el laboratorio'),
  ('01J0000000HRS0000000000005', '01J0000000FAC0000000000001', NULL, 5, '08:00:00', '18:00:00', 'Supuesto; confirmar con el laboratorio'),
  ('01J0000000HRS0000000000006', '01J0000000FAC0000000000002', NULL, 1, '08:00:00', '18:00:00', 'Supuesto; confirmar con el laboratorio'),
  ('01J0000000HRS0000000000007', '01J0000000FAC0000000000002', NULL, 2, '08:00:00', '18:00:00', 'Supuesto; confirmar con el laboratorio'),
  ('01J0000000HRS0000000000008', '01J0000000FAC0000000000002', NULL, 3, '08:00:00', '18:00:00', 'Supuesto; confirmar con el laboratorio'),
  ('01J0000000HRS0000000000009', '01J0000000FAC0000000000002', NULL, 4, '08:00:00', '18:00:00', 'Supuesto; confirmar con el laboratorio'),
  ('01J0000000HRS0000000000010', '01J0000000FAC0000000000002', NULL, 5, '08:00:00', '18:00:00', 'Supuesto; confirmar con el laboratorio');
