-- starting values: published laboratories contradict each other, the client must confirm
INSERT INTO test_specimen_rule
  (test_code, form_code, anticoagulant, target_hours, absolute_hours, min_volume_ml, source_note)
VALUES
  ('IHC-MAMA', 'BLOQUE-PARAFINA', 'NONE', NULL, NULL, NULL, 'Forma preferida'),
  ('IHC-MAMA', 'LAMINILLA-SIN-TENIR', 'NONE', NULL, NULL, NULL, 'Aceptable; vigencia suave desde el corte'),
  ('IHC-MAMA', 'TEJIDO-FORMOL', 'NONE', NULL, NULL, NULL, 'Solo si el laboratorio procesa tejido; confirmar'),
  ('ISH-HER2', 'BLOQUE-PARAFINA', 'NONE', NULL, NULL, NULL, 'Forma preferida'),
  ('ISH-HER2', 'LAMINILLA-SIN-TENIR', 'NONE', NULL, NULL, NULL, 'Aceptable; vigencia suave desde el corte'),
  ('FENOTIPO-LA', 'MEDULA-OSEA', 'SODIUM_HEPARIN', 24, 48, 1.00, 'Valor de partida tomado de laboratorios publicados; confirmar con el laboratorio'),
  ('FENOTIPO-LA', 'MEDULA-OSEA', 'EDTA', 18, 36, 1.00, 'Valor de partida tomado de laboratorios publicados; confirmar con el laboratorio'),
  ('FENOTIPO-LA', 'SANGRE-PERIFERICA', 'SODIUM_HEPARIN', 24, 48, 5.00, 'Valor de partida tomado de laboratorios publicados; confirmar con el laboratorio'),
  ('FENOTIPO-LA', 'SANGRE-PERIFERICA', 'EDTA', 18, 36, 5.00, 'Valor de partida tomado de laboratorios publicados; confirmar con el laboratorio'),
  ('FENOTIPO-LA', 'LIQUIDO-CEFALORRAQUIDEO', 'NONE', 24, 48, 2.00, 'Valor de partida tomado de laboratorios publicados; confirmar con el laboratorio');
