-- band NULL: any ambient temperature, with cold packs in hot months
INSERT INTO specimen_form
  (code, name, container_kind, transport_class, min_celsius, max_celsius, living, active)
VALUES
  ('BLOQUE-PARAFINA', 'Bloque de parafina', 'BLOCK', 'EXEMPT_HUMAN_SPECIMEN', NULL, NULL, FALSE, TRUE),
  ('LAMINILLA-SIN-TENIR', 'Laminilla sin teñir', 'SLIDE', 'EXEMPT_HUMAN_SPECIMEN', NULL, NULL, FALSE, TRUE),
  ('TEJIDO-FORMOL', 'Tejido en formol', 'SPECIMEN', 'UN3373_CATEGORY_B', NULL, NULL, FALSE, TRUE),
  ('MEDULA-OSEA', 'Aspirado de médula ósea', 'TUBE', 'UN3373_CATEGORY_B', 15, 25, TRUE, TRUE),
  ('SANGRE-PERIFERICA', 'Sangre periférica', 'TUBE', 'UN3373_CATEGORY_B', 15, 25, TRUE, TRUE),
  ('LIQUIDO-CEFALORRAQUIDEO', 'Líquido cefalorraquídeo', 'TUBE', 'UN3373_CATEGORY_B', 15, 25, TRUE, TRUE);
