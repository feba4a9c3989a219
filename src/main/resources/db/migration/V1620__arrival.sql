-- Each container that a laboratory's door decided about, once: when it was first decided, and what
-- stands. Derived from the rooms that decide and read again with the course of its order, so that
-- counts of months ask one table.
CREATE TABLE arrival (
  container_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  patient_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  laboratory_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agreement_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- of the hospital
  state_code    CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form_code     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  arrived_at    DATETIME(6) NOT NULL,
  decision      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (container_id),
  KEY ix_arrival_order (order_id),
  KEY ix_arrival_at (arrived_at, laboratory_id, facility_id, agreement_id, state_code, form_code,
                     decision, reason, patient_id),
  KEY ix_arrival_laboratory (laboratory_id, arrived_at, facility_id, agreement_id, state_code,
                             form_code, decision, reason, patient_id),
  KEY ix_arrival_decision (decision, arrived_at, container_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
