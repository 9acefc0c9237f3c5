//! The SQL of membership, once for both databases.

use cocreate_kernel::{pg_sql, sql};

macro_rules! find_member {
    () => {
        "SELECT power, group_id FROM member WHERE space_id = $1 AND person_id = $2"
    };
}

macro_rules! find_space {
    () => {
        "SELECT id FROM space WHERE id = $1"
    };
}

// Who is told of: everybody where $4 says so, else those who answer for the space, look after it or rule in it.
macro_rules! named {
    () => {
        "($4 = 1 OR m.power IN ('host', 'steward', 'neutral'))"
    };
}

sql! {
    pub(crate) FIND_GROUP = "SELECT id, joining FROM stakeholder_group WHERE id = $1 AND space_id = $2";
    pub(crate) FIND_PERSON = "SELECT id FROM person WHERE email = $1";
    pub(crate) FIND_MEMBER = find_member!();
    pub(crate) SHARE_SPACE = find_space!();
    pub(crate) COUNT_HOSTS = "SELECT count(*) FROM member WHERE space_id = $1 AND power = 'host'";

    pub(crate) IS_PROGRAM = "SELECT id FROM person WHERE id = $1 AND service_of IS NOT NULL";
    pub(crate) FIND_PROGRAM =
        "SELECT id FROM person WHERE id = $1 AND service_of IS NOT NULL AND ended_at IS NULL AND erased_at IS NULL";
    pub(crate) NAME_OF_PROGRAM =
        "SELECT name, ended_at FROM person WHERE id = $1 AND service_of IS NOT NULL AND erased_at IS NULL";
    // As far as the administrator, $2, sees them.
    pub(crate) LIST_PROGRAM_SPACES =
        "SELECT sp.id, sp.name, m.power, m.joined_at FROM member m JOIN space sp ON sp.id = m.space_id \
         WHERE m.person_id = $1 AND (sp.reading = 'public' OR EXISTS \
           (SELECT 1 FROM member a WHERE a.space_id = sp.id AND a.person_id = $2)) ORDER BY sp.id DESC LIMIT $3";
    pub(crate) IS_SUSPENDED = "SELECT person_id FROM suspended_member WHERE space_id = $1 AND person_id = $2";
    // Who is muted or may only read stays so, also who left and comes back.
    pub(crate) INSERT_MEMBER =
        "INSERT INTO member (space_id, person_id, power, group_id, joined_at, muted_until, barred_until) VALUES ($1, $2, $3, $4, $5, \
           (SELECT max(m.until) FROM measure m WHERE m.space_id = $1 AND m.person_id = $2 AND m.kind = 'mute' \
             AND m.ended_at IS NULL), \
           (SELECT max(COALESCE(m.until, 9000000000000000)) FROM measure m WHERE m.space_id = $1 AND m.person_id = $2 \
             AND m.kind = 'suspend' AND m.ended_at IS NULL AND m.alias_id IS NOT NULL))";
    pub(crate) SET_GROUP = "UPDATE member SET group_id = $3 WHERE space_id = $1 AND person_id = $2";
    pub(crate) SET_POWER = "UPDATE member SET power = $3 WHERE space_id = $1 AND person_id = $2";
    pub(crate) COUNT_MEMBER = "UPDATE space SET member_count = member_count + $2 WHERE id = $1";
    pub(crate) COUNT_GROUP_MEMBER = "UPDATE stakeholder_group SET member_count = member_count + $2 WHERE id = $1";

    // The groups that somebody can speak for besides the one by default, the longest held first.
    pub(crate) FIND_VOICES =
        "SELECT v.group_id FROM member_voice v WHERE v.space_id = $1 AND v.person_id = $2 ORDER BY v.since, v.group_id";
    pub(crate) INSERT_VOICE =
        "INSERT INTO member_voice (space_id, person_id, group_id, since) VALUES ($1, $2, $3, $4)";
    pub(crate) DELETE_VOICE =
        "DELETE FROM member_voice WHERE space_id = $1 AND person_id = $2 AND group_id = $3";
    pub(crate) SET_JOINING = "UPDATE stakeholder_group SET joining = $3 WHERE id = $1 AND space_id = $2";
    pub(crate) FIND_PART = "SELECT power, group_id, joined_at FROM member WHERE space_id = $1 AND person_id = $2";
    pub(crate) DELETE_MEMBER = "DELETE FROM member WHERE space_id = $1 AND person_id = $2";
    pub(crate) DELETE_VOICES = "DELETE FROM member_voice WHERE space_id = $1 AND person_id = $2";
    pub(crate) KEEP_FORMER =
        "INSERT INTO former_member (space_id, person_id, joined_at, ended_at, removed_by, reason) \
         VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (space_id, person_id) DO UPDATE SET joined_at = excluded.joined_at, ended_at = excluded.ended_at, \
           removed_by = excluded.removed_by, reason = excluded.reason";
    // Whether somebody was removed, and when.
    pub(crate) FIND_FORMER =
        "SELECT f.removed_by, f.ended_at FROM former_member f \
         WHERE f.space_id = $1 AND f.person_id = $2 AND f.removed_by IS NOT NULL";
    pub(crate) LIST_FORMER =
        "SELECT p.id, p.name, f.joined_at, f.ended_at, b.name, f.reason \
         FROM former_member f JOIN person p ON p.id = f.person_id LEFT JOIN person b ON b.id = f.removed_by \
         WHERE f.space_id = $1 AND f.person_id > $2 AND NOT EXISTS \
           (SELECT 1 FROM member m WHERE m.space_id = f.space_id AND m.person_id = f.person_id) \
         ORDER BY f.person_id LIMIT $3";

    pub(crate) LIST_MEMBERS =
        "SELECT p.id, p.name, g.id, g.name, g.mark, m.power, m.joined_at \
         FROM member m JOIN person p ON p.id = m.person_id LEFT JOIN stakeholder_group g ON g.id = m.group_id \
         WHERE m.space_id = $1 AND m.person_id > $2 AND ", named!(), " ORDER BY m.person_id LIMIT $3";
    pub(crate) FIND_MEMBERS =
        "SELECT p.id, p.name, g.id, g.name, g.mark, m.power, m.joined_at \
         FROM member m JOIN person p ON p.id = m.person_id LEFT JOIN stakeholder_group g ON g.id = m.group_id \
         WHERE m.space_id = $1 AND m.person_id > $2 AND (p.name LIKE $5 ESCAPE '!' OR lower(p.name) LIKE $6 ESCAPE '!') \
           AND ", named!(), " ORDER BY m.person_id LIMIT $3";
    // The further groups of the members of one page.
    pub(crate) LIST_VOICES =
        "SELECT v.person_id, g.id, g.name, g.mark FROM member_voice v JOIN stakeholder_group g ON g.id = v.group_id \
         WHERE v.space_id = $1 AND v.person_id BETWEEN $2 AND $3 ORDER BY v.person_id, v.since, v.group_id";
}

pg_sql! {
    pub(crate) LOCK_MEMBER = find_member!(), " FOR UPDATE";
    pub(crate) LOCK_SPACE = find_space!(), " FOR UPDATE";
}
