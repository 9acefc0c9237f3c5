-- Who comes in, by which door, and who leaves; what waits for somebody's approval.

-- 'open': members choose it themselves; 'given': hosts and stewards give it.
ALTER TABLE stakeholder_group ADD COLUMN joining {text} NOT NULL DEFAULT 'open';

CREATE TABLE invitation (
    id {int} PRIMARY KEY NOT NULL,
    space_id {int} NOT NULL REFERENCES space (id),
    -- 'link', 'letter', 'domain' or 'code'.
    kind {text} NOT NULL,
    -- Hash of the secret; a domain has none.
    token {bytes} UNIQUE,
    -- Where the letter went; the domain.
    address {text},
    power {text} NOT NULL,
    -- Without one, whoever comes chooses.
    group_id {int} REFERENCES stakeholder_group (id),
    -- Whether somebody there approves each who comes.
    approval {int} NOT NULL,
    -- Whether a letter is good only for the account with its address.
    only_address {int} NOT NULL,
    uses {int} NOT NULL,
    -- How many may come by it; without a number, any.
    most {int},
    ends_at {int} NOT NULL,
    invited_by {int} NOT NULL REFERENCES person (id),
    made_at {int} NOT NULL,
    revoked_by {int} REFERENCES person (id),
    revoked_at {int}
) {strict};
CREATE INDEX invitation_space ON invitation (space_id, id);
CREATE INDEX invitation_address ON invitation (address, space_id);
CREATE INDEX invitation_by ON invitation (invited_by, made_at);

-- Who showed a code, and who came in.
CREATE TABLE arrival (
    invitation_id {int} NOT NULL REFERENCES invitation (id),
    person_id {int} NOT NULL REFERENCES person (id),
    shown_at {int} NOT NULL,
    arrived_at {int},
    PRIMARY KEY (invitation_id, person_id)
) {clustered};

-- Codes that were typed and are none.
CREATE TABLE code_try (
    id {serial},
    person_id {int} NOT NULL,
    tried_at {int} NOT NULL
) {strict};
CREATE INDEX code_try_age ON code_try (tried_at, person_id);

-- How somebody's last time in a space ended.
CREATE TABLE former_member (
    space_id {int} NOT NULL REFERENCES space (id),
    person_id {int} NOT NULL REFERENCES person (id),
    joined_at {int} NOT NULL,
    ended_at {int} NOT NULL,
    -- Who removed them; nobody: they left.
    removed_by {int} REFERENCES person (id),
    reason {text},
    PRIMARY KEY (space_id, person_id)
) {clustered};

-- A write that waits for somebody's approval, as it came.
CREATE TABLE held (
    id {int} PRIMARY KEY NOT NULL,
    space_id {int} NOT NULL REFERENCES space (id),
    person_id {int} NOT NULL REFERENCES person (id),
    group_id {int} REFERENCES stakeholder_group (id),
    action {text} NOT NULL,
    charter_id {int} NOT NULL REFERENCES charter (id),
    method {text} NOT NULL,
    path {text} NOT NULL,
    media {text} NOT NULL,
    body {bytes} NOT NULL,
    -- Of method, path and body: the same request waits once.
    digest {text} NOT NULL,
    asked_at {int} NOT NULL,
    -- 'open', 'approved' while it is made again, 'done', 'failed', 'declined' or 'withdrawn'.
    state {text} NOT NULL,
    decided_by {int} REFERENCES person (id),
    decided_at {int},
    reason {text},
    -- Why it could not be done once it was approved: the code of a problem.
    fault {text}
) {strict};
CREATE UNIQUE INDEX held_open ON held (space_id, person_id, digest) WHERE state = 'open';
CREATE INDEX held_space ON held (space_id, state, id);
CREATE INDEX held_person ON held (person_id, id);
