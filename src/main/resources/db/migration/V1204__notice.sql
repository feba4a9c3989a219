-- The numbered events of a subscription: 1, 2, 3 … without gaps.
CREATE TABLE notice (
  subscription_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number          BIGINT NOT NULL,
  focus           VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  happened_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (subscription_id, number),
  KEY ix_notice_happened (happened_at),
  CONSTRAINT fk_notice_subscription FOREIGN KEY (subscription_id) REFERENCES subscription (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
