//! The SQL of erasures, once for both databases.

use cocreate_kernel::sql;

sql! {
    pub(crate) FIND_ERASURE =
        "SELECT x.asked_at, x.due_at, x.texts, x.outcome, x.reason, x.decided_at FROM erasure x WHERE x.person_id = $1";
    pub(crate) ASK_ERASURE =
        "INSERT INTO erasure (person_id, asked_at, texts, due_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (person_id) DO UPDATE SET asked_at = excluded.asked_at, texts = excluded.texts, \
           due_at = excluded.due_at, decided_at = NULL, decided_by = NULL, outcome = NULL, reason = NULL";
    pub(crate) LEAVE = "UPDATE person SET leaving_at = $2 WHERE id = $1 AND erased_at IS NULL";
    pub(crate) WITHDRAW_ERASURE = "DELETE FROM erasure WHERE person_id = $1 AND outcome IS NULL";
    pub(crate) ERASURE_DONE =
        "UPDATE erasure SET outcome = 'erased', decided_at = $2 WHERE person_id = $1 AND outcome IS NULL";
    pub(crate) FIND_ERASED = "SELECT erased_at FROM person WHERE id = $1 AND erased_at IS NOT NULL";

    // Spaces that nobody would answer for.
    pub(crate) ONLY_HOST_OF =
        "SELECT sp.id, sp.name FROM member m JOIN space sp ON sp.id = m.space_id \
         WHERE m.person_id = $1 AND m.power = 'host' AND NOT EXISTS (SELECT 1 FROM member o \
           WHERE o.space_id = m.space_id AND o.power = 'host' AND o.person_id <> m.person_id) ORDER BY sp.id LIMIT $2";
    pub(crate) IS_ADMINISTRATOR =
        "SELECT CASE WHEN administrator_since IS NULL THEN 0 ELSE 1 END FROM person WHERE id = $1";
}
