//! The SQL of one's own sessions, once for both databases.

use cocreate_kernel::sql;

sql! {
    // The newest use first; nobody has more in sight than a page of them.
    pub(crate) LIST_SESSIONS =
        "SELECT token, method, agent, started_at, seen_at FROM session \
         WHERE person_id = $1 AND ends_at > $2 AND seen_at > $3 ORDER BY seen_at DESC, started_at DESC LIMIT $4";
    pub(crate) COUNT_BROWSERS =
        "SELECT count(*), count(CASE WHEN browser = $2 THEN 1 END) FROM known_browser WHERE person_id = $1";
    pub(crate) KNOW_BROWSER =
        "INSERT INTO known_browser (person_id, browser, since) VALUES ($1, $2, $3) ON CONFLICT (person_id, browser) DO NOTHING";
    pub(crate) FIND_MY_SESSION =
        "SELECT started_at FROM session WHERE person_id = $1 AND substr(token, 1, 8) = $2";
    pub(crate) DELETE_MY_SESSION = "DELETE FROM session WHERE person_id = $1 AND substr(token, 1, 8) = $2";
    pub(crate) COUNT_OTHER_SESSIONS = "SELECT count(*) FROM session WHERE person_id = $1 AND token <> $2";
    pub(crate) DELETE_OTHER_SESSIONS = "DELETE FROM session WHERE person_id = $1 AND token <> $2";
}
