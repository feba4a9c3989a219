-- A hospital asks for its block before it is due, and what the laboratory answered.
CREATE TABLE loan_request (
  id            CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  container_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason        VARCHAR(300) NOT NULL,
  asked_by      CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asker_name    VARCHAR(120) NOT NULL,
  asked_at      DATETIME(6) NOT NULL,
  answer        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  answer_words  VARCHAR(300) NULL,
  answered_by   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  answerer_name VARCHAR(120) NULL,
  answered_at   DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY ix_loan_request_container (container_id, asked_at, id),
  CONSTRAINT fk_loan_request_loan FOREIGN KEY (container_id) REFERENCES block_loan (container_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
