-- What a number's callers are spoken to in before anybody knows better; NULL: what the location says.
ALTER TABLE number ADD COLUMN locale TEXT;
