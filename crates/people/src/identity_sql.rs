//! The SQL of identities and of what they give, once for both databases.

use cocreate_kernel::{pg_sql, sql};

macro_rules! find_space {
    () => {
        "SELECT id FROM space WHERE id = $1"
    };
}

sql! {
    pub(crate) OFFERED_PROVIDERS = "SELECT id, name FROM provider WHERE withdrawn_at IS NULL AND paused_at IS NULL ORDER BY position, id";
    pub(crate) MY_PROVIDERS =
        "SELECT p.id, p.name FROM provider p WHERE p.withdrawn_at IS NULL AND p.paused_at IS NULL \
           AND EXISTS (SELECT 1 FROM identity i WHERE i.provider_id = p.id AND i.person_id = $1) \
         ORDER BY p.position, p.id";
    pub(crate) ALL_PROVIDERS = "SELECT id, name, position, withdrawn_at, terms FROM provider ORDER BY id";
    pub(crate) KEEP_PROVIDER =
        "INSERT INTO provider (id, name, position, terms) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, position = excluded.position, terms = excluded.terms, \
           withdrawn_at = NULL";
    pub(crate) PAUSED_PROVIDER = "SELECT id FROM provider WHERE id = $1 AND paused_at IS NOT NULL";
    pub(crate) WITHDRAW_PROVIDER = "UPDATE provider SET withdrawn_at = $2 WHERE id = $1";

    pub(crate) FIND_IDENTITY = "SELECT id, person_id FROM identity WHERE issuer = $1 AND subject = $2";
    pub(crate) FIND_ACCOUNT =
        "SELECT id, email_confirmed_at FROM person WHERE email = $1 AND service_of IS NULL AND erased_at IS NULL";
    pub(crate) INSERT_KNOWN_PERSON =
        "INSERT INTO person (id, name, email, email_confirmed_at, created_at) VALUES ($1, $2, $3, $4, $5)";
    pub(crate) INSERT_IDENTITY =
        "INSERT INTO identity (id, provider_id, issuer, subject, person_id, linked_at, used_at, claims) \
         VALUES ($1, $2, $3, $4, $5, $6, $6, $7)";
    pub(crate) USE_IDENTITY = "UPDATE identity SET provider_id = $2, used_at = $3, claims = $4 WHERE id = $1";
    pub(crate) DELETE_IDENTITY = "DELETE FROM identity WHERE id = $1";
    pub(crate) MY_IDENTITIES =
        "SELECT i.id, p.name, i.linked_at, i.used_at FROM identity i JOIN provider p ON p.id = i.provider_id \
         WHERE i.person_id = $1 ORDER BY i.id";
    pub(crate) MY_IDENTITY =
        "SELECT pr.name FROM identity i JOIN provider pr ON pr.id = i.provider_id WHERE i.id = $1 AND i.person_id = $2";

    pub(crate) INSERT_OFFER =
        "INSERT INTO identity_offer (token, provider_id, issuer, subject, person_id, claims, next, ends_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    pub(crate) FIND_OFFER =
        "SELECT o.provider_id, o.issuer, o.subject, o.person_id, o.claims, o.next, p.name, o.ends_at \
         FROM identity_offer o JOIN provider p ON p.id = o.provider_id WHERE o.token = $1";
    pub(crate) DELETE_OFFERS = "DELETE FROM identity_offer WHERE token = $1 OR ends_at <= $2";

    pub(crate) SPACE_BY_KEY = "SELECT id, charter_id FROM space WHERE id = $1";
    pub(crate) SPACES_BY_NAME = "SELECT id, charter_id FROM space WHERE name = $1 ORDER BY id LIMIT 2";
    pub(crate) GROUP_BY_NAME = "SELECT id FROM stakeholder_group WHERE space_id = $1 AND name = $2";
    // What an identity has given, what is there now, how many hosts there are, and whether another identity of the
    // same person has given as much.
    pub(crate) GIVEN =
        "SELECT gi.space_id, sp.charter_id, gi.power, gi.group_id, m.power, m.group_id, \
           (SELECT count(*) FROM member h WHERE h.space_id = gi.space_id AND h.power = 'host'), \
           (SELECT count(*) FROM identity_member o JOIN identity i ON i.id = o.identity_id \
            WHERE o.space_id = gi.space_id AND i.person_id = $2 AND i.id <> $1), \
           (SELECT count(*) FROM suspended_member su WHERE su.space_id = gi.space_id AND su.person_id = $2) \
         FROM identity_member gi JOIN space sp ON sp.id = gi.space_id \
         LEFT JOIN member m ON m.space_id = gi.space_id AND m.person_id = $2 \
         WHERE gi.identity_id = $1 ORDER BY gi.space_id";
    pub(crate) FIND_PART = "SELECT power, group_id FROM member WHERE space_id = $1 AND person_id = $2";
    pub(crate) KEEP_GIVEN =
        "INSERT INTO identity_member (identity_id, space_id, power, group_id, given_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (identity_id, space_id) DO UPDATE SET power = excluded.power, group_id = excluded.group_id";
    pub(crate) FORGET_GIVEN = "DELETE FROM identity_member WHERE identity_id = $1 AND space_id = $2";
    pub(crate) FORGET_ALL_GIVEN = "DELETE FROM identity_member WHERE identity_id = $1";
    pub(crate) SUSPENDED_THERE = "SELECT person_id FROM suspended_member WHERE space_id = $1 AND person_id = $2";
    // Who is muted stays so.
    pub(crate) INSERT_PART =
        "INSERT INTO member (space_id, person_id, power, group_id, joined_at, muted_until) VALUES ($1, $2, $3, $4, $5, \
           (SELECT m.until FROM measure m WHERE m.space_id = $1 AND m.person_id = $2 AND m.kind = 'mute' \
             AND m.ended_at IS NULL))";
    pub(crate) SET_PART = "UPDATE member SET power = $3, group_id = $4 WHERE space_id = $1 AND person_id = $2";
    pub(crate) DELETE_PART = "DELETE FROM member WHERE space_id = $1 AND person_id = $2";
    pub(crate) DELETE_VOICES = "DELETE FROM member_voice WHERE space_id = $1 AND person_id = $2";
    pub(crate) COUNT_MEMBERS = "UPDATE space SET member_count = member_count + $2 WHERE id = $1";
    pub(crate) COUNT_GROUP = "UPDATE stakeholder_group SET member_count = member_count + $2 WHERE id = $1";
    pub(crate) SHARE_SPACE = find_space!();
}

pg_sql! {
    pub(crate) LOCK_SPACE = find_space!(), " FOR UPDATE";
}
