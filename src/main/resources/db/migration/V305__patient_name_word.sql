-- every word of a name, folded: whoever remembers only the second surname finds the record; the
-- second key is for laboratories, which look for people of all the hospitals that send to them
CREATE TABLE patient_name_word (
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  word VARCHAR(110) NOT NULL,
  patient_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (facility_id, word, patient_id),
  KEY patient_name_word_anywhere (word, patient_id),
  KEY patient_name_word_patient (patient_id),
  CONSTRAINT patient_name_word_patient_fk FOREIGN KEY (patient_id) REFERENCES patient (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
