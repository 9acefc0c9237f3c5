-- Reports, measures, appeals, and what somebody does not want to see.

-- What was done for the sake of the rules, to what somebody wrote or to them: hide, warn, mute, suspend.
CREATE TABLE measure (
    id {int} PRIMARY KEY NOT NULL,
    kind {text} NOT NULL,
    -- Where; nowhere when the whole account is suspended.
    space_id {int} REFERENCES space (id),
    person_id {int} NOT NULL REFERENCES person (id),
    -- What it is about, as addresses name it: post-12-3, idea-12, decision-12, person-12.
    thing {text} NOT NULL,
    reason {text} NOT NULL,
    -- policy-spam; boundary-1, line-2 of the charter, and then what that says.
    rule {text} NOT NULL,
    rule_text {text},
    charter_id {int} REFERENCES charter (id),
    taken_by {int} NOT NULL REFERENCES person (id),
    power {text} NOT NULL,
    taken_at {int} NOT NULL,
    -- When it ends by itself.
    until {int},
    ended_at {int},
    -- Nobody: its time was over.
    ended_by {int} REFERENCES person (id),
    -- over, lifted, undone.
    ended_how {text}
) {strict};
CREATE INDEX measure_space ON measure (space_id, taken_at, id);
CREATE INDEX measure_person ON measure (person_id, taken_at, id);
-- Nobody is muted, or suspended, twice at once.
CREATE UNIQUE INDEX measure_open ON measure (space_id, person_id, kind)
    WHERE ended_at IS NULL AND (kind = 'mute' OR kind = 'suspend');
CREATE UNIQUE INDEX measure_open_account ON measure (person_id) WHERE ended_at IS NULL AND space_id IS NULL;

-- What is hidden is moved here, so that no read can forget that it is.
CREATE TABLE hidden_text (
    measure_id {int} NOT NULL REFERENCES measure (id),
    -- The column it is from: post.html, idea.body, revision.title, option.title.
    place {text} NOT NULL,
    -- Which row, where a thing has several: a revision's number, a decision's key.
    key {int} NOT NULL,
    text {text} NOT NULL,
    PRIMARY KEY (measure_id, place, key)
) {clustered};
-- The measure that hides it.
ALTER TABLE subject ADD COLUMN hidden_by {int};
ALTER TABLE post ADD COLUMN hidden_by {int};

-- A suspended member is no member until it ends, so that no read can forget that they are suspended.
CREATE TABLE suspended_member (
    space_id {int} NOT NULL REFERENCES space (id),
    person_id {int} NOT NULL REFERENCES person (id),
    power {text} NOT NULL,
    group_id {int} REFERENCES stakeholder_group (id),
    joined_at {int} NOT NULL,
    muted_until {int},
    measure_id {int} NOT NULL REFERENCES measure (id),
    PRIMARY KEY (space_id, person_id)
) {clustered};

CREATE TABLE appeal (
    measure_id {int} PRIMARY KEY NOT NULL REFERENCES measure (id),
    words {text} NOT NULL,
    made_at {int} NOT NULL,
    decided_at {int},
    decided_by {int} REFERENCES person (id),
    power {text},
    -- upheld, undone.
    outcome {text},
    reason {text}
) {strict};

CREATE TABLE report (
    id {int} PRIMARY KEY NOT NULL,
    space_id {int} NOT NULL REFERENCES space (id),
    thing {text} NOT NULL,
    -- Whom it is about: who wrote the thing, or the person themselves.
    person_id {int} NOT NULL REFERENCES person (id),
    -- spam, abuse, threat, private, unlawful, deceit, off_topic, other.
    problem {text} NOT NULL,
    words {text} NOT NULL,
    made_by {int} NOT NULL REFERENCES person (id),
    made_at {int} NOT NULL,
    decided_at {int},
    decided_by {int} REFERENCES person (id),
    -- The measure that was taken; none where it was dismissed.
    measure_id {int} REFERENCES measure (id)
) {strict};
CREATE UNIQUE INDEX report_once ON report (space_id, thing, made_by) WHERE decided_at IS NULL;
CREATE INDEX report_open ON report (space_id, made_at, id) WHERE decided_at IS NULL;
CREATE INDEX report_maker ON report (made_by, made_at, id);

-- What is said to one person alone: a measure against them, its end, what came of their report.
CREATE TABLE tiding (
    id {serial},
    person_id {int} NOT NULL REFERENCES person (id),
    -- As the record names it.
    what {text} NOT NULL,
    space_id {int} REFERENCES space (id),
    -- Where there is more to read.
    address {text} NOT NULL,
    told_at {int} NOT NULL,
    seen_at {int}
) {strict};
CREATE INDEX tiding_person ON tiding (person_id, told_at, id);

-- Whom somebody does not want to hear of. Nobody else learns it.
CREATE TABLE blocked (
    person_id {int} NOT NULL REFERENCES person (id),
    blocked_id {int} NOT NULL REFERENCES person (id),
    since {int} NOT NULL,
    PRIMARY KEY (person_id, blocked_id)
) {clustered};

-- Since when an account is no longer new. Those who are here already are not.
ALTER TABLE person ADD COLUMN settled_at {int};
UPDATE person SET settled_at = created_at;
-- Whether links in it are held back because its author's account is new.
ALTER TABLE post ADD COLUMN links_held {int} NOT NULL DEFAULT 0;
ALTER TABLE idea ADD COLUMN links_held {int} NOT NULL DEFAULT 0;
CREATE INDEX post_author ON post (author_id, written_at);
CREATE INDEX subject_author ON subject (author_id, created_at);
