-- the tests an agreement covers, each with its direction: who performs it for whom
CREATE TABLE agreement_service (
  agreement_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  test_code VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  provider_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  beneficiary_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (agreement_id, test_code, provider_id, beneficiary_id),
  KEY agreement_service_test (test_code),
  KEY agreement_service_provider (provider_id),
  KEY agreement_service_beneficiary (beneficiary_id),
  CONSTRAINT agreement_service_agreement_fk FOREIGN KEY (agreement_id) REFERENCES agreement (id),
  CONSTRAINT agreement_service_test_fk FOREIGN KEY (test_code) REFERENCES test_definition (code),
  CONSTRAINT agreement_service_provider_fk FOREIGN KEY (provider_id) REFERENCES institution (id),
  CONSTRAINT agreement_service_beneficiary_fk FOREIGN KEY (beneficiary_id) REFERENCES institution (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
