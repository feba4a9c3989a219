-- the first is in formalization and must work all the same; the last day of the second was never
-- stated, so it can be edited
INSERT INTO agreement
  (id, code, title, status, direction, signed_on, valid_from, valid_to, outside_validity, nationwide, note, version)
VALUES
  ('01J0000000AGR0000000000001', 'IMSS-IMB-BIOMARCADORES', 'Convenio Específico de Coordinación para la Prestación Unilateral de Servicios para el Diagnóstico y Seguimiento del Cáncer de Mama y Leucemia Aguda Infantil, a través de estudios de biomarcadores', 'IN_FORMALIZATION', 'UNILATERAL', NULL, NULL, NULL, 'ACCEPT_WITH_NOTICE', TRUE, NULL, 0),
  ('01J0000000AGR0000000000002', 'IMSS-SEDESA-MAMA-2023', 'Convenio IMSS y Sedesa CDMX para el diagnóstico de cáncer de mama', 'EXPIRED', 'RECIPROCAL', '2023-02-13', '2023-02-13', '2024-02-12', 'REFUSE', FALSE, 'Recíproco: Sedesa refiere a Clínicas de Mama del IMSS a mujeres con BI-RADS 4 o 5; el IMSS envía biopsias para inmunohistoquímica al Hospital General Ajusco Medio. El último día de vigencia (12 o 13 de febrero de 2024) no consta.', 0);
