-- How it came to be here, and the box whose manifest names it; rows from before say what they knew.
ALTER TABLE reception_unexpected
  ADD COLUMN kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'NOT_PACKED',
  ADD COLUMN listed_in CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL;
