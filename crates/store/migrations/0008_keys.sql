-- Passkeys and second factors.

CREATE TABLE passkey (
    id {int} PRIMARY KEY NOT NULL,
    person_id {int} NOT NULL REFERENCES person (id),
    -- By which the authenticator knows the account: by chance, the same for all passkeys of a person.
    handle {bytes} NOT NULL,
    credential {bytes} NOT NULL UNIQUE,
    name {text} NOT NULL,
    -- JSON: the public key, and how often it signed.
    data {text} NOT NULL,
    made_at {int} NOT NULL,
    seen_at {int}
) {strict};
CREATE INDEX passkey_person ON passkey (person_id, id);

-- A challenge that was given out, by the hash of the key that the browser got with it. Whoever answers it spends it.
CREATE TABLE challenge (
    key {bytes} PRIMARY KEY NOT NULL,
    -- What it is for: add, use.
    purpose {text} NOT NULL,
    person_id {int} REFERENCES person (id),
    state {text} NOT NULL,
    ends_at {int} NOT NULL
) {clustered};
CREATE INDEX challenge_end ON challenge (ends_at);

-- What an app of a person counts its codes from. No view, entry or export holds it.
CREATE TABLE second_factor (
    person_id {int} PRIMARY KEY NOT NULL REFERENCES person (id),
    secret {bytes} NOT NULL,
    begun_at {int} NOT NULL,
    -- Since when it is asked for.
    confirmed_at {int},
    -- The step of the last code that was used: none is good twice.
    step {int} NOT NULL
) {strict};

CREATE TABLE recovery_code (
    person_id {int} NOT NULL REFERENCES person (id),
    code {bytes} NOT NULL,
    PRIMARY KEY (person_id, code)
) {clustered};

-- Somebody who has shown the first factor, by the hash of what their browser carries. No session exists yet.
CREATE TABLE half_session (
    token {bytes} PRIMARY KEY NOT NULL,
    person_id {int} NOT NULL REFERENCES person (id),
    method {text} NOT NULL,
    -- 1 where they have just shown it; 0 where they were signed in elsewhere already.
    proven {int} NOT NULL,
    tries {int} NOT NULL,
    ends_at {int} NOT NULL
) {clustered};
CREATE INDEX half_session_end ON half_session (ends_at);
CREATE INDEX half_session_person ON half_session (person_id);

-- Browser and system in which somebody has signed in: of a new one they are told.
CREATE TABLE known_browser (
    person_id {int} NOT NULL REFERENCES person (id),
    browser {text} NOT NULL,
    since {int} NOT NULL,
    PRIMARY KEY (person_id, browser)
) {clustered};
