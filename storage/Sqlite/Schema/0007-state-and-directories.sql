-- State of grains. The grain key begins with the organisation. A cleared row keeps its etag with a NULL payload, so that an old etag never fits again.
CREATE TABLE grain_state (
    grain_key TEXT    NOT NULL,
    name      TEXT    NOT NULL,
    etag      INTEGER NOT NULL,
    payload   BLOB,
    PRIMARY KEY (grain_key, name)
);

CREATE TABLE number (
    number       TEXT NOT NULL PRIMARY KEY,
    organisation TEXT NOT NULL,
    location     TEXT NOT NULL,
    line         TEXT NOT NULL,
    mode         TEXT NOT NULL,
    -- What its callers are spoken to in before anybody knows better; NULL: what the location says.
    locale       TEXT
);

CREATE INDEX number_by_location ON number (organisation, location);

CREATE TABLE identity (
    organisation TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    key_version  INTEGER NOT NULL,
    hash         TEXT    NOT NULL,
    contact      TEXT    NOT NULL,
    PRIMARY KEY (organisation, kind, key_version, hash)
) WITHOUT ROWID;

-- Using a link removes it: what is not there cannot be used twice.
CREATE TABLE sign_in_link (
    secret_hash TEXT    NOT NULL PRIMARY KEY,
    user        TEXT    NOT NULL,
    grants      TEXT    NOT NULL,
    expires     INTEGER NOT NULL
);

CREATE INDEX sign_in_link_by_expiry ON sign_in_link (expires);
