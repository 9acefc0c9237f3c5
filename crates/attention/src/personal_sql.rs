//! The SQL of what this room keeps about people, once for both databases.

use cocreate_kernel::{sql, title_seen};

sql! {
    pub(crate) MY_FOLLOWS =
        "SELECT f.subject_id, 0, f.subject_id, ", title_seen!("su", "$1"), ", f.because, f.since, f.seen_at, f.muted_at FROM follow f \
         JOIN subject su ON su.id = f.subject_id \
         WHERE f.person_id = $1 AND (f.subject_id, 0) > ($2, $3) ORDER BY f.subject_id LIMIT $4";
    pub(crate) FORGET_FOLLOWS = "DELETE FROM follow WHERE person_id = $1";

    pub(crate) DROP_FOLLOWS =
        "DELETE FROM follow WHERE person_id = $1 AND subject_id IN (SELECT f.subject_id FROM follow f WHERE f.person_id = $2)";
    pub(crate) GIVE_FOLLOWS = "UPDATE follow SET person_id = $2 WHERE person_id = $1";
}
