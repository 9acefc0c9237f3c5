//! This room's SQL, once for both databases.

use cocreate_kernel::{pg_sql, sql, visible};

macro_rules! administrators {
    () => {
        "SELECT id FROM person WHERE administrator_since IS NOT NULL ORDER BY id"
    };
}

macro_rules! merged {
    () => {
        "SELECT id FROM person WHERE id IN ($1, $2) ORDER BY id"
    };
}

macro_rules! person_columns {
    () => {
        "p.id, p.name, p.email, p.created_at, p.administrator_since, p.suspended_at, p.service_of, \
           (SELECT max(s.seen_at) FROM session s WHERE s.person_id = p.id)"
    };
}

// An account that became part of another acted as that.
macro_rules! who_acted {
    () => {
        "LEFT JOIN person a ON a.id = e.person_id LEFT JOIN person p ON p.id = COALESCE(a.merged_into, a.id)"
    };
}

macro_rules! services {
    () => {
        "SELECT p.id, p.name, p.created_at, o.id, o.name, p.ended_at, \
           (SELECT count(*) FROM api_token t WHERE t.person_id = p.id AND t.ends_at > $2), \
           (SELECT count(*) FROM member m WHERE m.person_id = p.id), \
           (SELECT max(t.seen_at) FROM api_token t WHERE t.person_id = p.id) \
         FROM person p JOIN person o ON o.id = p.service_of WHERE p.erased_at IS NULL AND "
    };
}

// What is done under a mask is on record, and in no list beside what somebody did by name a moment before.
macro_rules! by_name {
    () => {
        "e.alias_id IS NULL AND e.kind NOT IN ('mask.chosen', 'masks.forgotten')"
    };
}

macro_rules! audit_columns {
    () => {
        "e.id, e.made_at, e.kind, p.id, p.name, sp.id, sp.name, e.subject_id, e.data"
    };
}

sql! {
    pub(crate) SHARE_ADMINISTRATORS = administrators!();
    pub(crate) FIND_ACCOUNT =
        "SELECT CASE WHEN administrator_since IS NULL THEN 0 ELSE 1 END, \
           CASE WHEN service_of IS NULL AND suspended_at IS NULL THEN 0 ELSE 1 END \
         FROM person WHERE id = $1 AND erased_at IS NULL";
    pub(crate) SET_ADMINISTRATOR = "UPDATE person SET administrator_since = $2 WHERE id = $1";
    pub(crate) COUNT_SESSIONS = "SELECT count(*) FROM session WHERE person_id = $1";
    pub(crate) HAS_SECOND_FACTOR = "SELECT person_id FROM second_factor WHERE person_id = $1";
    pub(crate) DELETE_SECOND_FACTOR = "DELETE FROM second_factor WHERE person_id = $1";
    pub(crate) DELETE_RECOVERY_CODES = "DELETE FROM recovery_code WHERE person_id = $1";
    pub(crate) DELETE_HALF_SESSIONS = "DELETE FROM half_session WHERE person_id = $1";
    pub(crate) DELETE_SESSIONS = "DELETE FROM session WHERE person_id = $1";

    pub(crate) LATEST_RULES = "SELECT COALESCE(max(version), 0) FROM instance_rules";
    pub(crate) RULES_OF = "SELECT rules FROM instance_rules WHERE version = $1";
    pub(crate) INSERT_RULES =
        "INSERT INTO instance_rules (version, rules, changed_by, changed_at) VALUES ($1, $2, $3, $4)";
    pub(crate) LIST_RULES =
        "SELECT r.version, r.changed_at, p.id, p.name FROM instance_rules r LEFT JOIN person p ON p.id = r.changed_by \
         ORDER BY r.version DESC LIMIT $1";

    // $1 and $2 say where the last page ended; the newest first.
    pub(crate) LIST_PEOPLE =
        "SELECT ", person_columns!(), " FROM person p WHERE p.erased_at IS NULL AND p.id < $1 ORDER BY p.id DESC LIMIT $2";
    // $3 and $4 bound the names that begin with what is looked for, $5 is it as an address.
    pub(crate) SEARCH_PEOPLE =
        "SELECT ", person_columns!(), " FROM person p WHERE p.erased_at IS NULL AND p.id < $1 \
           AND ((p.name >= $3 AND p.name < $4) OR (p.email >= $5 AND p.email < $6)) ORDER BY p.id DESC LIMIT $2";
    pub(crate) FIND_ONE =
        "SELECT ", person_columns!(), ", p.locale, p.email_confirmed_at, \
           (SELECT count(*) FROM session s WHERE s.person_id = p.id AND s.ends_at > $2), \
           (SELECT count(*) FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL) \
         FROM person p WHERE p.id = $1 AND p.erased_at IS NULL";

    // An account before it is merged: what keeps it as it is comes last.
    pub(crate) FIND_MERGED =
        "SELECT p.id, p.email, p.locale, CASE WHEN p.administrator_since IS NULL THEN 0 ELSE 1 END, \
           CASE WHEN p.service_of IS NULL THEN 0 ELSE 1 END, \
           (SELECT count(*) FROM measure m WHERE m.person_id = p.id AND m.ended_at IS NULL AND m.alias_id IS NULL AND m.kind IN ('mute', 'suspend')), \
           CASE WHEN p.leaving_at IS NULL AND NOT EXISTS (SELECT 1 FROM erasure x WHERE x.person_id = p.id AND x.outcome IS NULL) \
             THEN 0 ELSE 1 END \
         FROM person p WHERE p.id = $1 AND p.erased_at IS NULL";
    pub(crate) SHARE_MERGED = merged!();
    pub(crate) FIND_SUCCESSOR = "SELECT merged_into FROM person WHERE id = $1";
    // By its address, or by its number.
    pub(crate) FIND_BY_ADDRESS =
        "SELECT ", person_columns!(), " FROM person p WHERE (p.email = $1 OR p.id = $2) AND p.erased_at IS NULL ORDER BY p.id LIMIT 1";
    // As far as the administrator, $2, may see it.
    pub(crate) HOLDINGS =
        "SELECT (SELECT count(*) FROM member m WHERE m.person_id = $1), \
           (SELECT count(*) FROM subject su WHERE su.author_id = $1 AND su.alias_id IS NULL AND ", visible!("su", "$2"), "), \
           (SELECT count(*) FROM post o JOIN subject su ON su.id = o.subject_id WHERE o.author_id = $1 AND o.alias_id IS NULL AND ", visible!("su", "$2"), ")";
    pub(crate) SPACES_OF =
        "SELECT sp.id, sp.name, m.power, g.name, m.joined_at FROM member m JOIN space sp ON sp.id = m.space_id \
         LEFT JOIN stakeholder_group g ON g.id = m.group_id WHERE m.person_id = $1 ORDER BY m.space_id LIMIT $2";

    pub(crate) LIST_PROVIDERS =
        "SELECT v.id, v.name, v.terms, v.paused_at, v.withdrawn_at, \
           (SELECT count(*) FROM identity i WHERE i.provider_id = v.id), \
           (SELECT max(i.used_at) FROM identity i WHERE i.provider_id = v.id) \
         FROM provider v ORDER BY CASE WHEN v.withdrawn_at IS NULL THEN 0 ELSE 1 END, v.position, v.id LIMIT $1";
    pub(crate) FIND_PROVIDER = "SELECT paused_at FROM provider WHERE id = $1 AND withdrawn_at IS NULL";
    pub(crate) SET_PROVIDER_PAUSED = "UPDATE provider SET paused_at = $2 WHERE id = $1";

    pub(crate) LIST_SERVICES = services!(), "p.id < $1 ORDER BY p.id DESC LIMIT $3";
    pub(crate) FIND_SERVICE = services!(), "p.id = $1";
    pub(crate) FIND_SERVING =
        "SELECT ended_at FROM person WHERE id = $1 AND service_of IS NOT NULL AND erased_at IS NULL";
    pub(crate) INSERT_SERVICE =
        "INSERT INTO person (id, name, created_at, settled_at, service_of) VALUES ($1, $2, $3, $3, $4)";
    pub(crate) SET_ANSWERS = "UPDATE person SET service_of = $2 WHERE id = $1";
    pub(crate) LIST_SERVICE_TOKENS =
        "SELECT id, name, scopes, ends_at, seen_at FROM api_token WHERE person_id = $1 ORDER BY id DESC LIMIT $2";
    pub(crate) FIND_SERVICE_TOKEN =
        "SELECT t.id FROM api_token t JOIN person p ON p.id = t.person_id \
         WHERE t.id = $1 AND t.person_id = $2 AND p.service_of IS NOT NULL";
    pub(crate) DELETE_SERVICE_TOKEN = "DELETE FROM api_token WHERE id = $1 AND person_id = $2";
    pub(crate) DELETE_SERVICE_TOKENS = "DELETE FROM api_token WHERE person_id = $1";
    pub(crate) END_SERVICE = "UPDATE person SET ended_at = $2 WHERE id = $1";
    pub(crate) ONE_LESS_IN_GROUPS =
        "UPDATE stakeholder_group SET member_count = member_count - 1 \
         WHERE id IN (SELECT m.group_id FROM member m WHERE m.person_id = $1)";
    pub(crate) ONE_LESS_IN_SPACES =
        "UPDATE space SET member_count = member_count - 1 WHERE id IN (SELECT m.space_id FROM member m WHERE m.person_id = $1)";
    pub(crate) DELETE_PART_VOICES = "DELETE FROM member_voice WHERE person_id = $1";
    pub(crate) DELETE_PARTS = "DELETE FROM member WHERE person_id = $1";

    pub(crate) LIST_ERASURES =
        "SELECT p.id, p.name, p.email, x.asked_at, x.due_at, x.texts FROM erasure x JOIN person p ON p.id = x.person_id \
         WHERE x.outcome IS NULL ORDER BY x.asked_at, x.person_id LIMIT $1";
    pub(crate) FIND_OPEN_ERASURE = "SELECT x.texts FROM erasure x WHERE x.person_id = $1 AND x.outcome IS NULL";
    pub(crate) DECIDE_ERASURE =
        "UPDATE erasure SET decided_at = $2, decided_by = $3, outcome = $4, reason = $5 WHERE person_id = $1";
    pub(crate) STAY = "UPDATE person SET leaving_at = NULL WHERE id = $1";

    pub(crate) NEWEST_ENTRY = "SELECT COALESCE(max(id), 0) FROM entry";
    // Entries between $1 and $2 whose kind begins with $3; $4 is the space, 0 for all. What only one group sees, an
    // administrator ($6) sees as one of it alone.
    pub(crate) AUDIT =
        "SELECT ", audit_columns!(), " FROM entry e ", who_acted!(), " \
         LEFT JOIN space sp ON sp.id = e.space_id LEFT JOIN subject su ON su.id = e.subject_id \
         WHERE ", visible!("su", "$6"), " AND ", by_name!(), " AND e.id < $1 AND e.id >= $2 AND substr(e.kind, 1, length($3)) = $3 \
           AND ($4 = 0 OR e.space_id = $4) ORDER BY e.id DESC LIMIT $5";
    pub(crate) AUDIT_OF =
        "SELECT ", audit_columns!(), " FROM entry e ", who_acted!(), " \
         LEFT JOIN space sp ON sp.id = e.space_id LEFT JOIN subject su ON su.id = e.subject_id \
         WHERE ", visible!("su", "$6"), " AND e.person_id IN (SELECT id FROM person WHERE id = $7 OR merged_into = $7) \
           AND ", by_name!(), " AND e.id < $1 AND e.id >= $2 AND substr(e.kind, 1, length($3)) = $3 \
           AND ($4 = 0 OR e.space_id = $4) ORDER BY e.id DESC LIMIT $5";

    pub(crate) COUNTS =
        "SELECT (SELECT count(*) FROM person WHERE erased_at IS NULL AND service_of IS NULL), \
           (SELECT count(DISTINCT person_id) FROM session WHERE seen_at > $1), \
           (SELECT count(*) FROM session WHERE ends_at > $2), \
           (SELECT count(*) FROM space), (SELECT COALESCE(max(number), 0) FROM migration), \
           (SELECT min(administrator_since) FROM person)";
    // Work that waits: how much of each kind, how much of it is late, and how often the worst was tried.
    pub(crate) WAITING_JOBS =
        "SELECT kind, count(*), CAST(sum(CASE WHEN due_at < $1 THEN 1 ELSE 0 END) AS BIGINT), max(tries), min(due_at) \
         FROM job GROUP BY kind ORDER BY kind";
}

pg_sql! {
    // Two administrators who take each other's power meet here, and the second counts one.
    pub(crate) LOCK_ADMINISTRATORS = administrators!(), " FOR UPDATE";
    pub(crate) LOCK_MERGED = merged!(), " FOR UPDATE";
}
