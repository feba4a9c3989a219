-- the words of the records that were there before; a name has no more than forty
INSERT IGNORE INTO patient_name_word (facility_id, word, patient_id)
SELECT p.facility_id,
       SUBSTRING_INDEX(SUBSTRING_INDEX(p.surname_key, ' ', n.place), ' ', -1),
       p.id
  FROM patient p
  JOIN (SELECT tens.digit * 10 + ones.digit + 1 AS place
          FROM (SELECT 0 AS digit UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) tens
          CROSS JOIN (SELECT 0 AS digit UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3
                      UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7
                      UNION ALL SELECT 8 UNION ALL SELECT 9) ones) n
    ON n.place <= 1 + CHAR_LENGTH(p.surname_key) - CHAR_LENGTH(REPLACE(p.surname_key, ' ', ''));
