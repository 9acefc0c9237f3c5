-- What somebody says of themselves, and their rights over what is kept about them.

ALTER TABLE person ADD COLUMN about {text};
-- Since when they want to be erased: the account is closed then, but for taking that back.
ALTER TABLE person ADD COLUMN leaving_at {int};
-- The account that took over everything of this one.
ALTER TABLE person ADD COLUMN merged_into {int} REFERENCES person (id);

-- A wish to be erased, and what became of it.
CREATE TABLE erasure (
    person_id {int} PRIMARY KEY NOT NULL REFERENCES person (id),
    asked_at {int} NOT NULL,
    -- Whether the texts that they wrote go, too.
    texts {int} NOT NULL,
    -- When it is done by itself; nothing where an administrator decides.
    due_at {int},
    decided_at {int},
    decided_by {int} REFERENCES person (id),
    -- erased, kept; nothing while it is open.
    outcome {text},
    -- Why the account was kept.
    reason {text}
) {strict};
CREATE INDEX erasure_open ON erasure (asked_at, person_id) WHERE outcome IS NULL;

-- A copy of everything that is kept about somebody.
CREATE TABLE export (
    id {int} PRIMARY KEY NOT NULL,
    person_id {int} NOT NULL REFERENCES person (id),
    asked_at {int} NOT NULL,
    ready_at {int},
    size {int},
    -- When it is deleted.
    ends_at {int}
) {strict};
CREATE INDEX export_person ON export (person_id, id);
-- Nobody has two made at once.
CREATE UNIQUE INDEX export_open ON export (person_id) WHERE ready_at IS NULL;
-- At most a mebibyte each.
CREATE TABLE export_part (
    export_id {int} NOT NULL REFERENCES export (id),
    number {int} NOT NULL,
    bytes {bytes} NOT NULL,
    PRIMARY KEY (export_id, number)
) {strict};
