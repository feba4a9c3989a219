-- What was held because something was lacking is rejected because it did not come; and no list is ever whole.
INSERT INTO reception_reason (code, ordinal, name, hl7_code, rejects, concerns, needs_words) VALUES
  ('NOT_PROVIDED', 12, 'No llegó lo que faltaba (datos, reporte o tejido)', NULL, TRUE, 'ANY', FALSE),
  ('OTHER', 90, 'Otro motivo, en palabras', NULL, TRUE, 'ANY', TRUE);
