INSERT INTO institution (id, code, name, short_name) VALUES
  ('01J0000000NST0000000000001', 'IMB', 'Servicios de Salud del Instituto Mexicano del Seguro Social para el Bienestar (OPD IMSS-Bienestar)', 'IMSS-Bienestar'),
  ('01J0000000NST0000000000002', 'IMSS', 'Instituto Mexicano del Seguro Social', 'IMSS'),
  ('01J0000000NST0000000000003', 'SEDESA', 'Secretaría de Salud de la Ciudad de México', 'Sedesa CDMX'),
  ('01J0000000NST0000000000004', 'SSA', 'Secretaría de Salud', 'Secretaría de Salud');
