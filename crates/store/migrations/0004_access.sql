-- Who somebody is, how they came in, and as what they may act.

-- IANA name, as Europe/Lisbon; UTC where there is none.
ALTER TABLE person ADD COLUMN time_zone {text};
-- Since when it is known that mail to the address reaches them.
ALTER TABLE person ADD COLUMN email_confirmed_at {int};
-- Since when somebody may only read what anybody may.
ALTER TABLE person ADD COLUMN suspended_at {int};
-- Since when this is "a former member": name, address and everything personal are gone.
ALTER TABLE person ADD COLUMN erased_at {int};
-- The person for whose programs this account acts; nobody signs in as it.
ALTER TABLE person ADD COLUMN service_of {int} REFERENCES person (id);

-- How the session began: password, code, passkey, provider, demo, link.
ALTER TABLE session ADD COLUMN method {text} NOT NULL DEFAULT 'password';
-- The browser, as it called itself.
ALTER TABLE session ADD COLUMN agent {text};
-- About when it was last used; kept to ten minutes.
ALTER TABLE session ADD COLUMN seen_at {int} NOT NULL DEFAULT 0;
-- When its owner last proved who they are.
ALTER TABLE session ADD COLUMN proven_at {int} NOT NULL DEFAULT 0;
UPDATE session SET seen_at = started_at, proven_at = started_at;

-- What a program carries to act for somebody. Only the hash of its secret is here.
CREATE TABLE api_token (
    id {int} PRIMARY KEY NOT NULL,
    token {bytes} NOT NULL UNIQUE,
    person_id {int} NOT NULL REFERENCES person (id),
    name {text} NOT NULL,
    -- What it may be used for, between spaces: read contribute organise account administer.
    scopes {text} NOT NULL,
    made_at {int} NOT NULL,
    ends_at {int} NOT NULL,
    seen_at {int}
) {strict};
CREATE INDEX api_token_person ON api_token (person_id, id);

-- A muted member reads and votes; they do not speak.
ALTER TABLE member ADD COLUMN muted_until {int};

-- Groups that a member may speak for besides the one they speak for by default.
CREATE TABLE member_voice (
    space_id {int} NOT NULL,
    person_id {int} NOT NULL,
    group_id {int} NOT NULL REFERENCES stakeholder_group (id),
    since {int} NOT NULL,
    PRIMARY KEY (space_id, person_id, group_id)
) {clustered};
