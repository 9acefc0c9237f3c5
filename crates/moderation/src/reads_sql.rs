//! The SQL of what is read, once for both databases.

use cocreate_kernel::sql;

macro_rules! measures {
    () => {
        "SELECT m.id, m.kind, m.thing, m.reason, m.rule, m.rule_text, c.version, m.power, m.taken_at, m.until, m.ended_at, \
           m.ended_how, a.made_at, a.words, a.decided_at, a.outcome, a.reason, a.power, sp.id, sp.name, \
           t.id, CASE WHEN m.alias_id IS NULL THEN t.name ELSE al.name END, b.id, b.name, \
           CASE WHEN m.alias_id IS NULL THEN 0 ELSE 1 END \
         FROM measure m LEFT JOIN alias al ON al.id = m.alias_id JOIN person t ON t.id = m.person_id JOIN person b ON b.id = m.taken_by \
         LEFT JOIN charter c ON c.id = m.charter_id LEFT JOIN appeal a ON a.measure_id = m.id \
         LEFT JOIN space sp ON sp.id = m.space_id "
    };
}

sql! {
    // The space was checked for the reader; $2, $3 say where the last page ended.
    pub(crate) LOG = measures!(),
        "WHERE m.space_id = $1 AND (m.taken_at, m.id) < ($2, $3) ORDER BY m.taken_at DESC, m.id DESC LIMIT $4";
    pub(crate) MEASURES_OF = measures!(), "WHERE m.person_id = $1 ORDER BY m.taken_at DESC, m.id DESC LIMIT $2";
    pub(crate) ONE_MEASURE = measures!(), "WHERE m.id = $1";
    pub(crate) OPEN_ACCOUNT_MEASURE = measures!(),
        "WHERE m.person_id = $1 AND m.space_id IS NULL AND m.ended_at IS NULL";
    // Those that the reader ($2) did not take and that do not meet them.
    pub(crate) PENDING_APPEALS = measures!(),
        "WHERE m.space_id = $1 AND a.made_at IS NOT NULL AND a.decided_at IS NULL AND m.person_id <> $2 \
         ORDER BY a.made_at, m.id LIMIT $3";
    // Where nobody of the space can rule.
    pub(crate) APPEALS_FOR_ADMINISTRATORS = measures!(),
        "WHERE a.made_at IS NOT NULL AND a.decided_at IS NULL AND NOT EXISTS (SELECT 1 FROM member x \
           WHERE x.space_id = m.space_id AND x.power IN ('neutral', 'host') AND x.person_id <> m.taken_by \
             AND x.person_id <> m.person_id) ORDER BY a.made_at, m.id LIMIT $1";

    // Nobody reads what was reported about themselves.
    pub(crate) OPEN_REPORTS =
        "SELECT thing, problem, words, made_at FROM report \
         WHERE space_id = $1 AND decided_at IS NULL AND person_id <> $2 ORDER BY made_at, id LIMIT $3";
    pub(crate) REPORTS_ABOUT =
        "SELECT thing, problem, words, made_at FROM report \
         WHERE space_id = $1 AND thing = $2 AND decided_at IS NULL AND person_id <> $3 ORDER BY made_at, id LIMIT 50";
    pub(crate) REPORTS_OF =
        "SELECT r.thing, r.problem, r.made_at, r.decided_at, r.measure_id, sp.id, sp.name FROM report r \
         JOIN space sp ON sp.id = r.space_id WHERE r.made_by = $1 ORDER BY r.made_at DESC, r.id DESC LIMIT $2";

    pub(crate) TEXT_OF_POST = "SELECT html, links_held FROM post WHERE subject_id = $1 AND number = $2";
    pub(crate) TEXT_OF_IDEA = "SELECT html, links_held FROM idea WHERE subject_id = $1";
    pub(crate) TEXT_OF_DECISION = "SELECT html, 0 FROM decision WHERE subject_id = $1";
    pub(crate) HIDDEN_TEXTS =
        "SELECT place, text FROM hidden_text WHERE measure_id = $1 AND place IN ('title', 'idea.html', 'post.html')";
    // Whatever of somebody's texts has its links held back.
    pub(crate) LIST_HELD =
        "SELECT su.space_id, 'post-' || CAST(o.subject_id AS TEXT) || '-' || CAST(o.number AS TEXT), o.body \
         FROM post o JOIN subject su ON su.id = o.subject_id \
         WHERE o.author_id = $1 AND o.links_held = 1 AND o.hidden_by IS NULL \
         UNION ALL SELECT su.space_id, 'idea-' || CAST(su.id AS TEXT), i.body \
         FROM subject su JOIN idea i ON i.subject_id = su.id \
         WHERE su.author_id = $1 AND i.links_held = 1 AND su.hidden_by IS NULL";
    pub(crate) BLOCKED_BY =
        "SELECT p.id, p.name, b.since FROM blocked b JOIN person p ON p.id = b.blocked_id \
         WHERE b.person_id = $1 ORDER BY b.since DESC, p.id LIMIT $2";
    pub(crate) NAME_OF_ALIAS = "SELECT name FROM alias WHERE id = $1";
    pub(crate) NAME_OF = "SELECT id, name FROM person WHERE id = $1";
    pub(crate) CHARTER_VERSION = "SELECT version FROM charter WHERE id = $1";
}
