-- A notice to one recipient. The id is the identity that the recipient sees and stays the same over
-- all tries. next_at: when it may be sent; while somebody sends it, when its lease ends; null when
-- there is nothing more to do.
CREATE TABLE alert_message (
  id          CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  notice_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  channel     VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address     VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state       VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  attempts    INT NOT NULL,
  next_at     DATETIME(6) NULL,
  lease_owner CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  trouble     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  fact        VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  sent_at     DATETIME(6) NULL,
  failed_at   DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_alert_message_once (notice_id, channel, address),
  KEY ix_alert_message_due (channel, next_at, id),
  KEY ix_alert_message_failed (failed_at, id),
  KEY ix_alert_message_facility (facility_id, id),
  CONSTRAINT fk_alert_message_notice FOREIGN KEY (notice_id) REFERENCES alert_notice (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
