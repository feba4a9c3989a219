INSERT INTO test_definition (code, name, family, active) VALUES
  ('IHC-MAMA', 'Inmunohistoquímica de cáncer de mama (RE, RP, HER2 y Ki-67)', 'IHC', TRUE),
  ('ISH-HER2', 'Hibridación in situ de HER2', 'ISH', TRUE),
  ('FENOTIPO-LA', 'Inmunofenotipo de leucemia aguda', 'FLOW', TRUE);
