-- Whom a rule tells, first and when nobody took note: an e-mail address, an address of HTTPS or a
-- telephone number, as the channel says.
CREATE TABLE alert_recipient (
  rule_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  step    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place   INT NOT NULL,
  channel VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (rule_id, step, place),
  CONSTRAINT fk_alert_recipient_rule FOREIGN KEY (rule_id) REFERENCES alert_rule (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
