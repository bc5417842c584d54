-- Journals with their snapshots, keys and due rows. Instants are nanoseconds since the Unix epoch.

-- Text names are mapped to integers once: everything that grows carries the integer.
CREATE TABLE stream (
    id           INTEGER PRIMARY KEY,
    organisation TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    key          TEXT    NOT NULL,
    head_version INTEGER NOT NULL,
    head_chain   BLOB    NOT NULL,
    UNIQUE (organisation, kind, key)
);

CREATE TABLE place (
    id           INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL,
    location     TEXT NOT NULL,
    UNIQUE (organisation, location)
);

-- position is the order of the whole store; place_id (organisation and location of the event's opportunity) serves the live event stream.
CREATE TABLE event (
    position         INTEGER PRIMARY KEY,
    stream_id        INTEGER NOT NULL,
    version          INTEGER NOT NULL,
    type             TEXT    NOT NULL,
    schema           INTEGER NOT NULL,
    at               INTEGER NOT NULL,
    actor            TEXT    NOT NULL,
    cause            TEXT    NOT NULL,
    trace_parent     TEXT,
    settings_version INTEGER NOT NULL,
    opportunity      TEXT,
    place_id         INTEGER,
    key_id           INTEGER,
    payload          BLOB    NOT NULL,
    chain            BLOB    NOT NULL,
    UNIQUE (stream_id, version)
);

CREATE INDEX event_by_place ON event (place_id, position) WHERE place_id IS NOT NULL;
CREATE INDEX event_by_key ON event (key_id) WHERE key_id IS NOT NULL;

-- Whoever edits by hand must first say so, by dropping these; the chain would tell anyway.
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;

CREATE TABLE snapshot (
    stream_id    INTEGER PRIMARY KEY,
    version      INTEGER NOT NULL,
    fold_version INTEGER NOT NULL,
    chain        BLOB    NOT NULL,
    key_id       INTEGER NOT NULL,
    payload      BLOB    NOT NULL
);

-- The sweeper asks across organisations, so this one index does not begin with one.
CREATE TABLE due (
    stream_id INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL
);

CREATE INDEX due_by_at ON due (at);

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

-- The one secret that the chain and the identity hashes derive from, wrapped by the master key: rotating the master changes neither.
CREATE TABLE root_secret (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    master_version INTEGER NOT NULL,
    wrapped        BLOB    NOT NULL
);
