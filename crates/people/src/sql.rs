//! This room's SQL, once for both databases.

use cocreate_kernel::sql;

sql! {
    pub(crate) ANYBODY = "SELECT id FROM person LIMIT 1";
    pub(crate) FIND_EMAIL = "SELECT id FROM person WHERE email = $1";
    pub(crate) FIND_PASSWORD = "SELECT id, password FROM person WHERE email = $1 AND password IS NOT NULL";
    pub(crate) INSERT_PERSON =
        "INSERT INTO person (id, name, email, password, created_at) VALUES ($1, $2, $3, $4, $5)";

    pub(crate) FIND_OPEN_SESSION = "SELECT person_id FROM session WHERE token = $1";
    pub(crate) INSERT_SESSION =
        "INSERT INTO session (token, person_id, started_at, ends_at, method, agent, seen_at, proven_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $3, $3)";
    pub(crate) DELETE_SESSION = "DELETE FROM session WHERE token = $1";
    pub(crate) DELETE_OVER_SESSIONS = "DELETE FROM session WHERE person_id = $1 AND (ends_at <= $2 OR seen_at <= $3)";

    pub(crate) SET_LANGUAGE = "UPDATE person SET locale = $2 WHERE id = $1";

    pub(crate) FIND_ME = "SELECT id, name, email, created_at FROM person WHERE id = $1";
    pub(crate) MY_SPACES =
        "SELECT sp.id, sp.name, m.power, m.joined_at, g.id, g.name, g.mark \
         FROM member m JOIN space sp ON sp.id = m.space_id LEFT JOIN stakeholder_group g ON g.id = m.group_id \
         WHERE m.person_id = $1 AND m.space_id > $2 ORDER BY m.space_id LIMIT $3";
}
