-- How a session was opened: PASSWORD, or BADGE with a PIN, which is worth less.
ALTER TABLE session
  ADD COLUMN proof VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PASSWORD';
