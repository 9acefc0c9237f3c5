//! The SQL of profiles, once for both databases.

use cocreate_kernel::{sql, visible};

// Whether who is a member (t) of a space (sp) is told to another member (m): as `SpaceScene::names` has it.
macro_rules! told_of {
    () => {
        "(sp.masks = 0 OR t.power IN ('host', 'steward', 'neutral') OR m.power IN ('host', 'steward'))"
    };
}

sql! {
    pub(crate) FIND_PROFILE = "SELECT name, locale, time_zone, about FROM person WHERE id = $1";
    pub(crate) SET_PROFILE =
        "UPDATE person SET name = $2, locale = $3, time_zone = $4, about = $5 WHERE id = $1 AND erased_at IS NULL";

    // Whoever is told that somebody takes part sees them, and whoever can read what they said somewhere by name. Under the
    // number of an account that became part of another, that one is found.
    pub(crate) FIND_SOMEBODY =
        "SELECT p.id, p.name, p.about, p.created_at FROM person p \
         WHERE p.id = COALESCE((SELECT a.merged_into FROM person a WHERE a.id = $1), $1) AND p.erased_at IS NULL AND (p.id = $2 \
           OR EXISTS (SELECT 1 FROM member t JOIN member m ON m.space_id = t.space_id AND m.person_id = $2 \
             JOIN space sp ON sp.id = t.space_id WHERE t.person_id = p.id AND ", told_of!(), ") \
           OR EXISTS (SELECT 1 FROM subject su JOIN space sp ON sp.id = su.space_id \
             LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $2 \
             WHERE su.author_id = p.id AND su.alias_id IS NULL AND ", visible!("su", "$2"), " AND (sp.reading = 'public' OR m.power IS NOT NULL)) \
           OR EXISTS (SELECT 1 FROM post o JOIN subject su ON su.id = o.subject_id JOIN space sp ON sp.id = su.space_id \
             LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $2 \
             WHERE o.author_id = p.id AND o.alias_id IS NULL AND ", visible!("su", "$2"), " AND (sp.reading = 'public' OR m.power IS NOT NULL)) \
           OR EXISTS (SELECT 1 FROM answer a JOIN subject su ON su.id = a.subject_id JOIN space sp ON sp.id = su.space_id \
             LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $2 \
             WHERE a.answered_by = p.id AND a.alias_id IS NULL AND ", visible!("su", "$2"), " AND (sp.reading = 'public' OR m.power IS NOT NULL)))";
    pub(crate) THEIR_SPACES =
        "SELECT sp.id, sp.name, t.power, t.joined_at, g.id, g.name, g.mark \
         FROM member t JOIN space sp ON sp.id = t.space_id LEFT JOIN stakeholder_group g ON g.id = t.group_id \
         LEFT JOIN member m ON m.space_id = sp.id AND m.person_id = $2 \
         WHERE t.person_id = $1 AND (sp.reading = 'public' OR m.power IS NOT NULL) AND ($1 = $2 OR ", told_of!(), ") ORDER BY sp.id DESC LIMIT $3";
}
