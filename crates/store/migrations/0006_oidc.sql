-- Signing in with a provider of identities.

-- The providers that the settings name, so that pages know what to offer.
CREATE TABLE provider (
    id {text} PRIMARY KEY NOT NULL,
    name {text} NOT NULL,
    position {int} NOT NULL,
    -- Since when the settings no longer name it.
    withdrawn_at {int}
) {strict};

-- Somebody as a provider knows them: an issuer gives a subject to one person only, for ever.
CREATE TABLE identity (
    id {int} PRIMARY KEY NOT NULL,
    provider_id {text} NOT NULL REFERENCES provider (id),
    issuer {text} NOT NULL,
    subject {text} NOT NULL,
    person_id {int} NOT NULL REFERENCES person (id),
    linked_at {int} NOT NULL,
    used_at {int} NOT NULL,
    -- Digest of what the provider said of them last.
    claims {text} NOT NULL,
    UNIQUE (issuer, subject)
) {strict};
CREATE INDEX identity_person ON identity (person_id, id);

-- The part in a space that an identity has given. Beside the member's row, so that it shows what a host did since by hand.
CREATE TABLE identity_member (
    identity_id {int} NOT NULL REFERENCES identity (id),
    space_id {int} NOT NULL REFERENCES space (id),
    power {text} NOT NULL,
    group_id {int} REFERENCES stakeholder_group (id),
    given_at {int} NOT NULL,
    PRIMARY KEY (identity_id, space_id)
) {clustered};

-- An identity that can be linked to an account: by its owner, in the browser that holds the token, for some minutes.
CREATE TABLE identity_offer (
    token {bytes} PRIMARY KEY NOT NULL,
    provider_id {text} NOT NULL REFERENCES provider (id),
    issuer {text} NOT NULL,
    subject {text} NOT NULL,
    person_id {int} NOT NULL REFERENCES person (id),
    -- JSON: what the page shows, the digest of all that was said, and the parts that come with it.
    claims {text} NOT NULL,
    -- Where to go on.
    next {text},
    ends_at {int} NOT NULL
) {clustered};
CREATE INDEX identity_offer_end ON identity_offer (ends_at);

-- Settings may name a space instead of numbering it.
CREATE INDEX space_name ON space (name);
