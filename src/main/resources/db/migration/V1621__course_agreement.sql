-- under which agreement and from which state, so that reports are counted from an index
ALTER TABLE course
  ADD COLUMN agreement_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN state_code   CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY ix_course_issued (released_at, laboratory_id, agreement_id, state_code, facility_id),
  ADD KEY ix_course_laboratory_issued (laboratory_id, released_at, agreement_id, state_code,
                                       facility_id);
