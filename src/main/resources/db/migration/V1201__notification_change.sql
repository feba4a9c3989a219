-- The outbox: written in the transaction of the change itself, for a facility that wants to be told
-- and for nobody else; gone as soon as each of its subscriptions has numbered it.
CREATE TABLE notification_change (
  id          BIGINT NOT NULL AUTO_INCREMENT,
  facility_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  topic       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  focus       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  about       VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code        VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
