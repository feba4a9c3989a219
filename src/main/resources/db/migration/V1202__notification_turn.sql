-- One row; whoever holds it gives numbers, and nobody else does meanwhile.
CREATE TABLE notification_turn (
  id TINYINT NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
