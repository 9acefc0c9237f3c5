-- The spine: what every room stands on, and the first four rooms.
-- Instants are milliseconds since 1970 UTC; money is in minor units; truth is 0 or 1.

-- Keys handed out by the kernel, a block at a time.
CREATE TABLE key_block (name {text} PRIMARY KEY NOT NULL, next {int} NOT NULL) {clustered};
INSERT INTO key_block (name, next) VALUES ('key', 1);

-- people ---------------------------------------------------------------------------------------

CREATE TABLE person (
    id {int} PRIMARY KEY NOT NULL,
    name {text} NOT NULL,
    email {text} UNIQUE,
    password {text},
    locale {text},
    administrator_since {int},
    created_at {int} NOT NULL
) {strict};

CREATE TABLE session (
    token {bytes} PRIMARY KEY NOT NULL,
    person_id {int} NOT NULL REFERENCES person (id),
    started_at {int} NOT NULL,
    ends_at {int} NOT NULL
) {clustered};
CREATE INDEX session_person ON session (person_id);

-- spaces ---------------------------------------------------------------------------------------

CREATE TABLE space (
    id {int} PRIMARY KEY NOT NULL,
    name {text} NOT NULL,
    -- 'public': anybody may read; 'members': it does not exist for others.
    reading {text} NOT NULL,
    currency {text} NOT NULL,
    charter_id {int} NOT NULL,
    member_count {int} NOT NULL,
    idea_count {int} NOT NULL,
    decision_count {int} NOT NULL,
    origin {text} UNIQUE,
    created_at {int} NOT NULL
) {strict};
CREATE INDEX space_newest ON space (created_at, id);

CREATE TABLE charter (
    id {int} PRIMARY KEY NOT NULL,
    space_id {int} NOT NULL REFERENCES space (id),
    version {int} NOT NULL,
    -- JSON: intent, boundaries, rules.
    clauses {text} NOT NULL,
    amended_by {int} REFERENCES person (id),
    amended_at {int} NOT NULL,
    UNIQUE (space_id, version)
) {strict};

CREATE TABLE stakeholder_group (
    id {int} PRIMARY KEY NOT NULL,
    space_id {int} NOT NULL REFERENCES space (id),
    name {text} NOT NULL,
    -- Dye and shape: 1 to 16.
    mark {int} NOT NULL,
    position {int} NOT NULL,
    member_count {int} NOT NULL,
    UNIQUE (space_id, name),
    UNIQUE (space_id, position)
) {strict};

CREATE TABLE member (
    space_id {int} NOT NULL REFERENCES space (id),
    person_id {int} NOT NULL REFERENCES person (id),
    power {text} NOT NULL,
    group_id {int} REFERENCES stakeholder_group (id),
    joined_at {int} NOT NULL,
    PRIMARY KEY (space_id, person_id)
) {clustered};
CREATE INDEX member_person ON member (person_id, space_id);
-- Who answers for a space, without going through all its members.
CREATE INDEX member_power ON member (space_id, power, person_id);

-- The spine of everything that can be talked about, followed, found and linked.
CREATE TABLE subject (
    id {int} PRIMARY KEY NOT NULL,
    space_id {int} NOT NULL REFERENCES space (id),
    kind {text} NOT NULL,
    title {text} NOT NULL,
    state {text} NOT NULL,
    author_id {int} NOT NULL REFERENCES person (id),
    group_id {int} REFERENCES stakeholder_group (id),
    created_at {int} NOT NULL,
    -- Grows with every change, under the row's lock: orders what live pages hear.
    version {int} NOT NULL,
    post_count {int} NOT NULL,
    support_count {int} NOT NULL
) {strict};
CREATE INDEX subject_newest ON subject (space_id, kind, created_at, id);
CREATE INDEX subject_supported ON subject (space_id, kind, support_count, id);
CREATE INDEX subject_state ON subject (space_id, kind, state, created_at, id);

-- ideas ----------------------------------------------------------------------------------------

CREATE TABLE idea (
    subject_id {int} PRIMARY KEY NOT NULL REFERENCES subject (id),
    body {text} NOT NULL,
    html {text} NOT NULL,
    excerpt {text} NOT NULL,
    cost {int},
    revision {int} NOT NULL
) {strict};

CREATE TABLE idea_revision (
    subject_id {int} NOT NULL REFERENCES subject (id),
    revision {int} NOT NULL,
    title {text} NOT NULL,
    body {text} NOT NULL,
    cost {int},
    edited_by {int} NOT NULL REFERENCES person (id),
    edited_at {int} NOT NULL,
    PRIMARY KEY (subject_id, revision)
) {strict};

CREATE TABLE support (
    subject_id {int} NOT NULL REFERENCES subject (id),
    person_id {int} NOT NULL REFERENCES person (id),
    group_id {int} REFERENCES stakeholder_group (id),
    given_at {int} NOT NULL,
    PRIMARY KEY (subject_id, person_id)
) {clustered};

-- Who has spoken: kept on write, so that a page counts nothing.
CREATE TABLE voice (
    subject_id {int} NOT NULL REFERENCES subject (id),
    group_id {int} NOT NULL REFERENCES stakeholder_group (id),
    posts {int} NOT NULL,
    supports {int} NOT NULL,
    PRIMARY KEY (subject_id, group_id)
) {clustered};

CREATE TABLE post (
    id {int} PRIMARY KEY NOT NULL,
    subject_id {int} NOT NULL REFERENCES subject (id),
    -- Its number in the dialogue, from 1.
    number {int} NOT NULL,
    -- The numbers from the first post of its branch down to itself, 4 bytes each: sorts as a tree.
    path {bytes} NOT NULL,
    author_id {int} NOT NULL REFERENCES person (id),
    group_id {int} REFERENCES stakeholder_group (id),
    body {text} NOT NULL,
    html {text} NOT NULL,
    written_at {int} NOT NULL,
    UNIQUE (subject_id, number),
    UNIQUE (subject_id, path)
) {strict};

CREATE TABLE answer (
    id {int} PRIMARY KEY NOT NULL,
    subject_id {int} NOT NULL REFERENCES subject (id),
    status {text} NOT NULL,
    reason {text} NOT NULL,
    html {text} NOT NULL,
    answered_by {int} NOT NULL REFERENCES person (id),
    power {text} NOT NULL,
    group_id {int} REFERENCES stakeholder_group (id),
    charter_id {int} NOT NULL REFERENCES charter (id),
    answered_at {int} NOT NULL
) {strict};
CREATE INDEX answer_subject ON answer (subject_id, answered_at, id);

-- decisions ------------------------------------------------------------------------------------

-- The question is the subject's title.
CREATE TABLE decision (
    subject_id {int} PRIMARY KEY NOT NULL REFERENCES subject (id),
    -- Markdown; empty when there is none.
    explanation {text} NOT NULL,
    html {text} NOT NULL,
    budget {int} NOT NULL,
    closes_at {int} NOT NULL,
    option_count {int} NOT NULL,
    ballot_count {int} NOT NULL
) {strict};

CREATE TABLE decision_option (
    subject_id {int} NOT NULL REFERENCES decision (subject_id),
    idea_id {int} NOT NULL REFERENCES subject (id),
    -- By the idea's key, from 1.
    position {int} NOT NULL,
    -- As it was when the decision was opened.
    cost {int} NOT NULL,
    title {text} NOT NULL,
    PRIMARY KEY (subject_id, idea_id),
    UNIQUE (subject_id, position)
) {clustered};
CREATE INDEX decision_option_idea ON decision_option (idea_id);

CREATE TABLE ballot (
    subject_id {int} NOT NULL REFERENCES decision (subject_id),
    person_id {int} NOT NULL REFERENCES person (id),
    group_id {int} REFERENCES stakeholder_group (id),
    -- JSON: the approved ideas, ascending.
    approves {text} NOT NULL,
    -- Hexadecimal; the entry's digest is of the seal and the choices, so that nobody can try them all.
    seal {text} NOT NULL,
    cast_at {int} NOT NULL,
    PRIMARY KEY (subject_id, person_id)
) {clustered};

CREATE TABLE closure (
    subject_id {int} PRIMARY KEY NOT NULL REFERENCES decision (subject_id),
    -- Nobody: the deadline came.
    closed_by {int} REFERENCES person (id),
    closed_at {int} NOT NULL
) {strict};

CREATE TABLE outcome (
    subject_id {int} PRIMARY KEY NOT NULL REFERENCES decision (subject_id),
    -- JSON: the results by both methods, step by step, and for each group.
    report {text} NOT NULL,
    funded_count {int} NOT NULL,
    counted_at {int} NOT NULL
) {strict};

-- the kernel's books ---------------------------------------------------------------------------

CREATE TABLE entry (
    id {serial},
    kind {text} NOT NULL,
    space_id {int},
    subject_id {int},
    person_id {int},
    group_id {int},
    charter_id {int},
    made_at {int} NOT NULL,
    -- Canonical JSON; erased together with the salt.
    data {text},
    salt {bytes},
    commitment {bytes} NOT NULL
) {strict};

CREATE TABLE job (
    id {serial},
    kind {text} NOT NULL,
    data {text} NOT NULL,
    due_at {int} NOT NULL,
    leased_until {int} NOT NULL,
    tries {int} NOT NULL
) {strict};
CREATE INDEX job_due ON job (due_at, id);

CREATE TABLE idempotency (
    person_id {int} NOT NULL,
    key {text} NOT NULL,
    fingerprint {bytes} NOT NULL,
    reply {text} NOT NULL,
    made_at {int} NOT NULL,
    PRIMARY KEY (person_id, key)
) {clustered};
CREATE INDEX idempotency_age ON idempotency (made_at);
