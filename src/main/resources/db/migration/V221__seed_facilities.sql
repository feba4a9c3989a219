-- only places named by the mission; other hospitals are registered, not migrated
INSERT INTO facility
  (id, institution_id, name, short_name, kind, level_of_care, state_code, municipality, zone_id, phone, active, registered_by, registered_at)
VALUES
  ('01J0000000FAC0000000000001', '01J0000000NST0000000000002', 'Centro de Investigación Biomédica de Oriente (CIBIOR)', 'CIBIOR', 'LABORATORY', 'NOT_APPLICABLE', 'PL', 'Puebla', 'America/Mexico_City', NULL, TRUE, NULL, '2026-01-01 00:00:00.000000'),
  ('01J0000000FAC0000000000002', '01J0000000NST0000000000003', 'Laboratorio de Patología del Hospital General Ajusco Medio', 'Lab. HG Ajusco Medio', 'LABORATORY', 'NOT_APPLICABLE', 'DF', 'Tlalpan', 'America/Mexico_City', NULL, TRUE, NULL, '2026-01-01 00:00:00.000000'),
  ('01J0000000FAC0000000000003', '01J0000000NST0000000000001', 'Hospital General de Ensenada', 'HG Ensenada', 'HOSPITAL', 'SECOND', 'BC', 'Ensenada', 'America/Tijuana', NULL, TRUE, NULL, '2026-01-01 00:00:00.000000');
