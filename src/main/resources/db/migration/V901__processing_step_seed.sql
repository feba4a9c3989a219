INSERT INTO processing_step (family, ordinal, code, name, kind, container) VALUES
  ('IHC', 1, 'IHC-CORTE', 'Corte', 'DERIVE', 'BLOCK'),
  ('IHC', 2, 'IHC-TINCION', 'Tinción', 'WORK', 'SLIDE'),
  ('IHC', 3, 'IHC-LECTURA', 'Entrega para lectura', 'READ', 'SLIDE'),
  ('ISH', 1, 'ISH-CORTE', 'Corte para ISH', 'DERIVE', 'BLOCK'),
  ('ISH', 2, 'ISH-HIBRIDACION', 'Hibridación', 'WORK', 'SLIDE'),
  ('ISH', 3, 'ISH-LECTURA', 'Entrega de ISH para lectura', 'READ', 'SLIDE'),
  ('FLOW', 1, 'FLU-PREPARACION', 'Preparación y marcaje', 'WORK', 'TUBE'),
  ('FLOW', 2, 'FLU-ADQUISICION', 'Adquisición en citómetro', 'WORK', 'TUBE'),
  ('FLOW', 3, 'FLU-LECTURA', 'Entrega para análisis', 'READ', 'TUBE');
