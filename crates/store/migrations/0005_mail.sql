-- Letters: written with the change that asks for them, sent by the courier.

CREATE TABLE mail (
    id {serial},
    -- A person, whose address and language are looked up when it is sent; or an address, forgotten when it is settled.
    person_id {int} REFERENCES person (id),
    address {text},
    locale {text},
    kind {text} NOT NULL,
    -- JSON. May hold a secret: erased as soon as the letter is sent or given up.
    data {text},
    made_at {int} NOT NULL,
    -- Useless after that: it is given up.
    ends_at {int} NOT NULL,
    -- Somebody is sending it: nobody else does until then.
    taken_until {int} NOT NULL,
    tries {int} NOT NULL,
    sent_at {int},
    failed_at {int}
) {strict};
CREATE INDEX mail_person ON mail (person_id, id);

-- 1: work that waits for other machines. It has a lane of its own, so that nothing else waits for them.
ALTER TABLE job ADD COLUMN lane {int} NOT NULL DEFAULT 0;

-- News by mail.

-- What somebody wants: 'nothing', 'at_once', 'daily', 'weekly'.
CREATE TABLE mail_choice (
    person_id {int} NOT NULL REFERENCES person (id),
    -- 0: wherever they chose nothing else.
    space_id {int} NOT NULL,
    pace {text} NOT NULL,
    chosen_at {int} NOT NULL,
    PRIMARY KEY (person_id, space_id)
) {clustered};

-- The next letter of a pace, while one is due, and how far they were told before.
CREATE TABLE mail_round (
    person_id {int} NOT NULL REFERENCES person (id),
    pace {text} NOT NULL,
    told_until {int} NOT NULL,
    due_at {int},
    PRIMARY KEY (person_id, pace)
) {clustered};

-- What stands in a letter to stop such letters without signing in. Only the hash is here.
CREATE TABLE mail_stop (
    token {bytes} PRIMARY KEY NOT NULL,
    person_id {int} NOT NULL REFERENCES person (id),
    -- 0: every space.
    space_id {int} NOT NULL,
    made_at {int} NOT NULL
) {clustered};
CREATE INDEX mail_stop_person ON mail_stop (person_id, made_at);

-- When those who follow it shall be told of its news; none where they were.
ALTER TABLE subject ADD COLUMN tell_at {int};
-- Who follows a subject.
CREATE INDEX follow_subject ON follow (subject_id, person_id);
