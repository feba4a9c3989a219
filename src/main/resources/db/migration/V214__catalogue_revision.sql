-- one row that counts changes of the network, so that every node notices that its copy is old
CREATE TABLE catalogue_revision (
  id TINYINT NOT NULL,
  revision BIGINT NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
INSERT INTO catalogue_revision (id, revision) VALUES (1, 1);
