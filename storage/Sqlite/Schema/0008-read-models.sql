-- Read models: rebuilt from the journals, so these tables may change shape freely. owner is the one stream that writes the row.
-- An append pays for every page that it touches, more than for what it writes there.
-- Enumerations are kept by name: reports in SQL can be read, and a reordered list changes nothing.

CREATE TABLE opportunity (
    organisation     TEXT    NOT NULL,
    opportunity      TEXT    NOT NULL,
    owner            INTEGER NOT NULL,
    location         TEXT    NOT NULL,
    contact          TEXT    NOT NULL,
    version          INTEGER NOT NULL,
    cohort_day       TEXT    NOT NULL,
    opened_at        INTEGER NOT NULL,
    last_activity_at INTEGER NOT NULL,
    first_kind       TEXT    NOT NULL,
    coverage         TEXT    NOT NULL,
    in_hours         INTEGER NOT NULL,
    purpose          TEXT    NOT NULL,
    stage            TEXT    NOT NULL,
    outcome          TEXT    NOT NULL,
    outcome_reason   TEXT,
    locale           TEXT    NOT NULL,
    settings_version INTEGER NOT NULL,
    service          TEXT,
    urgency          TEXT,
    postal_code      TEXT,
    customer_name    TEXT,
    phone            TEXT,
    address          TEXT,
    job_words        TEXT,
    clock_start      INTEGER NOT NULL,
    engaged_at       INTEGER,
    engaged_by_human INTEGER NOT NULL,
    machine_at       INTEGER,
    human_at         INTEGER,
    replied_at       INTEGER,
    qualified_at     INTEGER,
    booked_at        INTEGER,
    booked_by_human  INTEGER NOT NULL,
    human_took_part  INTEGER NOT NULL,
    booking          TEXT,
    appointment_at   INTEGER,
    cancelled_at     INTEGER,
    value_minor      INTEGER,
    currency         TEXT,
    existing_customer INTEGER NOT NULL,
    reached_staff    INTEGER NOT NULL,
    held_by          TEXT,
    PRIMARY KEY (organisation, opportunity)
);

CREATE INDEX opportunity_open ON opportunity (organisation, location, last_activity_at) WHERE outcome = 'Open';
-- Beside opportunity_open, so that an opportunity stands in one of the two.
CREATE INDEX opportunity_ended ON opportunity (organisation, location, last_activity_at) WHERE outcome <> 'Open';
CREATE INDEX opportunity_by_cohort ON opportunity (organisation, location, cohort_day);

CREATE TABLE booking (
    organisation  TEXT    NOT NULL,
    hold          TEXT    NOT NULL,
    owner         INTEGER NOT NULL,
    booking       TEXT,
    calendar      TEXT    NOT NULL,
    location      TEXT    NOT NULL,
    opportunity   TEXT    NOT NULL,
    service       TEXT    NOT NULL,
    start_at      INTEGER NOT NULL,
    end_at        INTEGER NOT NULL,
    occupies_from INTEGER NOT NULL,
    occupies_to   INTEGER NOT NULL,
    resources     TEXT    NOT NULL,
    state         TEXT    NOT NULL,
    lapses_at     INTEGER,
    version       INTEGER NOT NULL,
    PRIMARY KEY (organisation, hold)
);

-- By end: what is over is never visited, and what is to come is bounded by the horizon.
CREATE INDEX booking_by_end ON booking (organisation, location, end_at);

-- Messages and capture events are found through their journal, the owner: one index, whose entries for one journal stand in one page.
-- arrival: messages of one instant stand in the order they came.
CREATE TABLE message (
    arrival      INTEGER PRIMARY KEY,
    organisation TEXT    NOT NULL,
    message      TEXT    NOT NULL,
    owner        INTEGER NOT NULL,
    location     TEXT    NOT NULL,
    opportunity  TEXT    NOT NULL,
    contact      TEXT    NOT NULL,
    author       TEXT    NOT NULL,
    staff        TEXT,
    channel      TEXT    NOT NULL,
    at           INTEGER NOT NULL,
    text         TEXT    NOT NULL,
    phrase       TEXT,
    status       TEXT    NOT NULL,
    error_code   INTEGER,
    version      INTEGER NOT NULL,
    UNIQUE (owner, message)
);

CREATE TABLE capture_event (
    organisation TEXT    NOT NULL,
    signal       TEXT    NOT NULL,
    owner        INTEGER NOT NULL,
    location     TEXT    NOT NULL,
    opportunity  TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    at           INTEGER NOT NULL,
    UNIQUE (owner, signal)
);

CREATE TABLE task (
    organisation TEXT    NOT NULL,
    task         TEXT    NOT NULL,
    owner        INTEGER NOT NULL,
    location     TEXT    NOT NULL,
    opportunity  TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    reason       TEXT    NOT NULL,
    raised_at    INTEGER NOT NULL,
    due_at       INTEGER NOT NULL,
    done_at      INTEGER,
    version      INTEGER NOT NULL,
    PRIMARY KEY (organisation, task)
);

CREATE INDEX task_open ON task (organisation, location, due_at) WHERE done_at IS NULL;
