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

// Whoever answers for a space, looks after it or rules in it does so under their own name.
macro_rules! in_the_open {
    () => {
        "(m.power IN ('host', 'steward', 'neutral') \
           OR NOT EXISTS (SELECT 1 FROM mask k WHERE k.space_id = m.space_id AND k.person_id = m.person_id))"
    };
}

sql! {
    pub(crate) FIND_GROUP = "SELECT id FROM stakeholder_group WHERE id = $1 AND space_id = $2";
    pub(crate) FIND_PERSON = "SELECT id FROM person WHERE email = $1";
    pub(crate) FIND_MEMBER = find_member!();
    pub(crate) SHARE_SPACE = find_space!();
    pub(crate) COUNT_HOSTS = "SELECT count(*) FROM member WHERE space_id = $1 AND power = 'host'";

    pub(crate) IS_SUSPENDED = "SELECT person_id FROM suspended_member WHERE space_id = $1 AND person_id = $2";
    // Who is muted stays so, also who left and comes back.
    pub(crate) INSERT_MEMBER =
        "INSERT INTO member (space_id, person_id, power, group_id, joined_at, muted_until) VALUES ($1, $2, $3, $4, $5, \
           (SELECT m.until FROM measure m WHERE m.space_id = $1 AND m.person_id = $2 AND m.kind = 'mute' \
             AND m.ended_at IS NULL))";
    pub(crate) SET_GROUP = "UPDATE member SET group_id = $3 WHERE space_id = $1 AND person_id = $2";
    pub(crate) SET_POWER = "UPDATE member SET power = $3 WHERE space_id = $1 AND person_id = $2";
    pub(crate) COUNT_MEMBER = "UPDATE space SET member_count = member_count + 1 WHERE id = $1";
    pub(crate) COUNT_GROUP_MEMBER = "UPDATE stakeholder_group SET member_count = member_count + $2 WHERE id = $1";

    pub(crate) LIST_MEMBERS =
        "SELECT p.id, p.name, g.id, g.name, g.mark, m.power, m.joined_at \
         FROM member m JOIN person p ON p.id = m.person_id LEFT JOIN stakeholder_group g ON g.id = m.group_id \
         WHERE m.space_id = $1 AND m.person_id > $2 AND ($4 = 0 OR ", in_the_open!(), ") ORDER BY m.person_id LIMIT $3";
    // Members under a mask, where the charter allows it ($2).
    pub(crate) COUNT_MASKED =
        "SELECT count(*) FROM member m WHERE m.space_id = $1 AND $2 = 1 AND NOT ", in_the_open!();
    pub(crate) IS_MASKED =
        "SELECT 1 FROM member m WHERE m.space_id = $1 AND m.person_id = $2 AND NOT ", in_the_open!();
}

pg_sql! {
    pub(crate) LOCK_MEMBER = find_member!(), " FOR UPDATE";
    pub(crate) LOCK_SPACE = find_space!(), " FOR UPDATE";
}
