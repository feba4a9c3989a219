-- Codes of HL7 v2 table 0490 where that has one: RB broken, RC clotted, RD missing collection date,
-- RE missing patient id, RH haemolysis, RM labelling, RN wrong container, RP wrong temperature,
-- RR wrong transport, QS quantity not sufficient, EX expired, RS improperly sealed.
INSERT INTO reception_reason (code, ordinal, name, hl7_code, rejects) VALUES
  ('CLOTTED', 1, 'Muestra coagulada', 'RC', TRUE),
  ('INSUFFICIENT', 2, 'Cantidad insuficiente', 'QS', TRUE),
  ('EXPIRED', 3, 'Fuera de la ventana de viabilidad', 'EX', TRUE),
  ('WRONG_CONTAINER', 4, 'Recipiente o anticoagulante incorrecto', 'RN', TRUE),
  ('LABEL_MISMATCH', 5, 'La etiqueta no coincide con la solicitud', 'RM', TRUE),
  ('BROKEN', 6, 'Recipiente roto o con derrame', 'RB', TRUE),
  ('OUT_OF_TEMPERATURE', 7, 'Fuera de temperatura', 'RP', TRUE),
  ('HAEMOLYSED', 8, 'Muestra hemolizada', 'RH', TRUE),
  ('BLOCK_DAMAGED', 9, 'Bloque o laminilla dañados', 'RB', TRUE),
  ('NO_TUMOUR', 10, 'Sin tejido tumoral suficiente en el bloque', 'QS', TRUE),
  ('FIXATION_WRONG', 11, 'Fijación fuera de norma', NULL, TRUE),
  ('MISSING_DATA', 20, 'Faltan datos de la solicitud', 'RE', FALSE),
  ('CONTRADICTORY_DATA', 21, 'Datos contradictorios', 'RM', FALSE),
  ('MISSING_REPORT', 22, 'Falta el reporte de patología', NULL, FALSE),
  ('ADDITIONAL_TISSUE', 23, 'Se espera tejido adicional', NULL, FALSE);
