-- the written instruments on which referrals rest
CREATE TABLE agreement (
  id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(400) NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  direction VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  signed_on DATE NULL,
  valid_from DATE NULL,
  valid_to DATE NULL,
  outside_validity VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  nationwide BOOLEAN NOT NULL,
  note VARCHAR(1000) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY agreement_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
