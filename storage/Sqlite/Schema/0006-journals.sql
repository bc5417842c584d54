-- Journals with their snapshots, keys and due rows. Instants are nanoseconds since the Unix epoch.

-- Text names are mapped to integers once: everything that grows carries the integer.
CREATE TABLE stream (
    id           INTEGER PRIMARY KEY,
    organisation TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    key          TEXT    NOT NULL,
    head_version INTEGER NOT NULL,
    head_chain   BLOB    NOT NULL,
    due_at       INTEGER,
    UNIQUE (organisation, kind, key)
);

-- When to wake a journal's grain stands with its head, which every append writes anyway. The sweeper asks across organisations, so this one index does not begin with one.
CREATE INDEX stream_by_due ON stream (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE place (
    id           INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL,
    location     TEXT NOT NULL,
    UNIQUE (organisation, location)
);

-- One row an append: its events are written and read together, so they share a row, a link, and a seal for each data key. envelopes is JSON, keys are numbers of
-- data_key in the order of the parts of the body (0: a part that is not sealed); version is of the last event. position is the order of the whole store.
CREATE TABLE append (
    position  INTEGER PRIMARY KEY,
    stream_id INTEGER NOT NULL,
    version   INTEGER NOT NULL,
    envelopes TEXT    NOT NULL,
    keys      TEXT    NOT NULL,
    body      BLOB    NOT NULL,
    chain     BLOB    NOT NULL,
    UNIQUE (stream_id, version)
);

-- Whoever edits by hand must first say so, by dropping these; the chain would tell anyway.
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON append BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON append BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;

-- Where the opportunities of an append's events are: the live stream of a location.
CREATE TABLE append_place (
    place_id    INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    opportunity TEXT    NOT NULL,
    PRIMARY KEY (place_id, position, opportunity)
) WITHOUT ROWID;

CREATE TABLE snapshot (
    stream_id    INTEGER PRIMARY KEY,
    version      INTEGER NOT NULL,
    fold_version INTEGER NOT NULL,
    chain        BLOB    NOT NULL,
    key_id       INTEGER NOT NULL,
    payload      BLOB    NOT NULL
);

-- A forgotten key keeps its row with wrapped NULL: its events are then known to be erased, not damaged.
CREATE TABLE data_key (
    id             INTEGER PRIMARY KEY,
    organisation   TEXT    NOT NULL,
    scope          TEXT    NOT NULL,
    class          TEXT    NOT NULL,
    master_version INTEGER NOT NULL,
    wrapped        BLOB
);

CREATE UNIQUE INDEX data_key_in_use ON data_key (organisation, scope, class) WHERE wrapped IS NOT NULL;

-- Which journals hold something under a key: once for a key and a journal, not once for an event.
CREATE TABLE key_use (
    key_id    INTEGER NOT NULL,
    stream_id INTEGER NOT NULL,
    PRIMARY KEY (key_id, stream_id)
) WITHOUT ROWID;

-- The one secret that the chain and the identity hashes derive from, wrapped by the master key: rotating the master changes neither.
CREATE TABLE root_secret (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    master_version INTEGER NOT NULL,
    wrapped        BLOB    NOT NULL
);
