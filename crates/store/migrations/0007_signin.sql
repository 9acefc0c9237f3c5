-- Coming in by mail, and how often somebody may try.

-- A code that was sent, and the link beside it: one for each address and purpose. What was sent is kept as hashes only.
CREATE TABLE code (
    -- What it is for: enter, prove, address.
    purpose {text} NOT NULL,
    -- Where it was sent.
    email {text} NOT NULL,
    -- Whose account it is for; nobody's while the address has none.
    person_id {int} REFERENCES person (id),
    -- Of what the asking browser keeps. The digits' hash is salted with what it keeps too, so that nobody can try all
    -- of them against this row.
    ticket {bytes} NOT NULL,
    digits {bytes} NOT NULL,
    -- Of the secret in the letter's link.
    link {bytes} NOT NULL UNIQUE,
    -- Of the secret in the letter that lets the owner of the old address stop a change.
    stop {bytes} UNIQUE,
    -- What somebody who joins has chosen already.
    name {text},
    password {text},
    tries {int} NOT NULL,
    asked_at {int} NOT NULL,
    ends_at {int} NOT NULL,
    used_at {int},
    -- Under which idempotency key it was used.
    once {text},
    PRIMARY KEY (purpose, email),
    UNIQUE (purpose, ticket)
) {clustered};
CREATE INDEX code_person ON code (person_id);
CREATE INDEX code_age ON code (ends_at);

-- Who may still become the first administrator: whoever holds the newest link.
CREATE TABLE first_link (
    token {bytes} PRIMARY KEY NOT NULL,
    made_at {int} NOT NULL
) {clustered};

-- How often something was tried. The key is a hash of what, and by whom.
CREATE TABLE pace (
    key {bytes} PRIMARY KEY NOT NULL,
    since {int} NOT NULL,
    count {int} NOT NULL
) {clustered};
CREATE INDEX pace_age ON pace (since);
