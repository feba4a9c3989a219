INSERT INTO agreement_state (agreement_id, state_code) VALUES ('01J0000000AGR0000000000002', 'DF');
