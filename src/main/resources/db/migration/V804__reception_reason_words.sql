-- a reason that says nothing without words of one's own
ALTER TABLE reception_reason ADD COLUMN needs_words BOOLEAN NOT NULL DEFAULT FALSE;
