INSERT INTO processing_stain (test_code, ordinal, stain) VALUES
  ('IHC-MAMA', 1, 'RE'),
  ('IHC-MAMA', 2, 'RP'),
  ('IHC-MAMA', 3, 'HER2'),
  ('IHC-MAMA', 4, 'KI67'),
  ('ISH-HER2', 1, 'ISH');
