-- Laboratories of haematology telephone every new acute leukaemia. The consensus of CAP and ADASP
-- (Arch Pathol Lab Med 2012;136:148) leaves list and minutes to each house, with the day of the
-- diagnosis as the longest. The minutes here are the house's choice within it (ADR 16).
INSERT INTO critical_rule (id, test_code, code, answer, minutes, source, valid_from, valid_to) VALUES
  ('01J0000000CRT0000000000001', 'FENOTIPO-LA', 'FLOW.CONCLUSION', 'B_ALL', 120, 'Leucemia aguda: hematología la avisa por teléfono. CAP/ADASP 2012: a más tardar el mismo día; dos horas por decisión de la red.', '2024-01-01', NULL),
  ('01J0000000CRT0000000000002', 'FENOTIPO-LA', 'FLOW.CONCLUSION', 'T_ALL', 120, 'Leucemia aguda: hematología la avisa por teléfono. CAP/ADASP 2012: a más tardar el mismo día; dos horas por decisión de la red.', '2024-01-01', NULL),
  ('01J0000000CRT0000000000003', 'FENOTIPO-LA', 'FLOW.CONCLUSION', 'AML', 120, 'Leucemia aguda: hematología la avisa por teléfono. CAP/ADASP 2012: a más tardar el mismo día; dos horas por decisión de la red.', '2024-01-01', NULL),
  ('01J0000000CRT0000000000004', 'FENOTIPO-LA', 'FLOW.CONCLUSION', 'MPAL', 120, 'Leucemia aguda: hematología la avisa por teléfono. CAP/ADASP 2012: a más tardar el mismo día; dos horas por decisión de la red.', '2024-01-01', NULL),
  ('01J0000000CRT0000000000005', 'FENOTIPO-LA', 'FLOW.CONCLUSION', 'UNDIFFERENTIATED', 120, 'Leucemia aguda: hematología la avisa por teléfono. CAP/ADASP 2012: a más tardar el mismo día; dos horas por decisión de la red.', '2024-01-01', NULL),
  ('01J0000000CRT0000000000006', 'FENOTIPO-LA', NULL, NULL, 480, 'A juicio del especialista. CAP/ADASP 2012: hallazgo inesperado de importancia, a más tardar el mismo día.', '2024-01-01', NULL),
  ('01J0000000CRT0000000000007', 'IHC-MAMA', NULL, NULL, 480, 'A juicio del especialista. CAP/ADASP 2012: hallazgo inesperado de importancia, a más tardar el mismo día.', '2024-01-01', NULL),
  ('01J0000000CRT0000000000008', 'ISH-HER2', NULL, NULL, 480, 'A juicio del especialista. CAP/ADASP 2012: hallazgo inesperado de importancia, a más tardar el mismo día.', '2024-01-01', NULL);
