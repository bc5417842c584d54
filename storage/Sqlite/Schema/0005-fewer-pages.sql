-- An append pays for every page that it touches, more than for what it writes there. What can stand in a page that is touched anyway, stands there.

-- When to wake a journal's grain: with its head, not in a table and a row of its own.
ALTER TABLE stream ADD COLUMN due_at INTEGER;
UPDATE stream SET due_at = (SELECT at FROM due WHERE stream_id = stream.id);
DROP TABLE due;

-- The sweeper asks across organisations, so this one index does not begin with one.
CREATE INDEX stream_by_due ON stream (due_at) WHERE due_at IS NOT NULL;

-- Which journals hold something under a key: once for a key and a journal, not once for an event.
CREATE TABLE key_use (
    key_id    INTEGER NOT NULL,
    stream_id INTEGER NOT NULL,
    PRIMARY KEY (key_id, stream_id)
) WITHOUT ROWID;

INSERT INTO key_use SELECT DISTINCT key_id, stream_id FROM event WHERE key_id IS NOT NULL;
DROP INDEX event_by_key;

-- Beside opportunity_open, so that an opportunity stands in one of the two.
CREATE INDEX opportunity_ended ON opportunity (organisation, location, last_activity_at) WHERE outcome <> 'Open';
DROP INDEX opportunity_by_activity;
