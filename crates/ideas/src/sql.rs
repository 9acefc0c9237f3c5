//! This room's SQL, once for both databases.

use cocreate_kernel::{spoken_by, sql, visible, voice};

macro_rules! idea_row {
    () => {
        concat!(
            "SELECT su.id, su.title, su.state, su.created_at, su.post_count, su.support_count, i.cost, i.excerpt, ",
            voice!(),
            ", CASE WHEN s.person_id IS NULL THEN 0 ELSE 1 END, a.id, a.name, a.mark \
             FROM subject su JOIN idea i ON i.subject_id = su.id ",
            spoken_by!("su.author_id", "su.alias_id", "su.group_id"),
            "LEFT JOIN stakeholder_group a ON a.id = su.audience_id \
             LEFT JOIN support s ON s.subject_id = su.id AND s.person_id = $4 "
        )
    };
}

// What is written under a mask is folded for nobody: that would tell who wears it.
macro_rules! post_row {
    () => {
        concat!(
            "SELECT o.number, o.path, ",
            voice!(),
            ", COALESCE(h.text, o.html), o.written_at, m.id, m.reason, m.power, m.taken_at, \
               CASE WHEN h.text IS NULL THEN 0 ELSE 1 END, o.links_held, \
               CASE WHEN bl.person_id IS NULL THEN 0 ELSE 1 END, eb.name FROM post o ",
            spoken_by!("o.author_id", "o.alias_id", "o.group_id"),
            "LEFT JOIN person eb ON eb.id = o.entered_by LEFT JOIN blocked bl ON bl.person_id = $4 AND bl.blocked_id = o.author_id AND o.alias_id IS NULL \
             LEFT JOIN measure m ON m.id = o.hidden_by \
             LEFT JOIN hidden_text h ON h.measure_id = o.hidden_by AND h.place = 'post.html' \
               AND ($5 = 1 OR o.author_id = $4) "
        )
    };
}

sql! {
    // Lists: the space was checked for the reader; $2, $3 say where the last page ended.
    pub(crate) NEWEST_IDEAS = idea_row!(),
        "WHERE su.space_id = $1 AND su.kind = 'idea' AND (su.created_at, su.id) < ($2, $3) AND ", visible!("su", "$4"), " \
         ORDER BY su.created_at DESC, su.id DESC LIMIT $5";
    pub(crate) MOST_SUPPORTED_IDEAS = idea_row!(),
        "WHERE su.space_id = $1 AND su.kind = 'idea' AND (su.support_count, su.id) < ($2, $3) AND ", visible!("su", "$4"), " \
         ORDER BY su.support_count DESC, su.id DESC LIMIT $5";
    // No answer is owed to what not everybody sees.
    pub(crate) UNANSWERED_IDEAS = idea_row!(),
        "WHERE su.space_id = $1 AND su.kind = 'idea' AND su.state = 'waiting' AND su.audience_id IS NULL \
           AND (su.created_at, su.id) > ($2, $3) \
         ORDER BY su.created_at, su.id LIMIT $5";

    // Of what is hidden, only its author and those who may hide ($3, of posts $5) read the text.
    pub(crate) FIND_IDEA =
        "SELECT i.body, COALESCE(h.text, i.html), i.cost, i.revision, ", voice!(), ", \
           CASE WHEN s.person_id IS NULL THEN 0 ELSE 1 END, CASE WHEN f.person_id IS NULL THEN 0 ELSE 1 END, \
           CASE WHEN f.seen_at < su.news_at THEN 1 ELSE 0 END, s.group_id, \
           m.id, m.reason, m.power, m.taken_at, t.text, i.links_held, eb.name \
         FROM subject su JOIN idea i ON i.subject_id = su.id ", spoken_by!("su.author_id", "su.alias_id", "su.group_id"),
        "LEFT JOIN person eb ON eb.id = su.entered_by LEFT JOIN support s ON s.subject_id = su.id AND s.person_id = $2 \
         LEFT JOIN follow f ON f.person_id = $2 AND f.subject_id = su.id AND f.muted_at IS NULL \
         LEFT JOIN measure m ON m.id = su.hidden_by \
         LEFT JOIN hidden_text h ON h.measure_id = su.hidden_by AND h.place = 'idea.html' \
           AND ($3 = 1 OR su.author_id = $2) \
         LEFT JOIN hidden_text t ON t.measure_id = su.hidden_by AND t.place = 'title' \
           AND ($3 = 1 OR su.author_id = $2) \
         WHERE su.id = $1 AND ", visible!("su", "$2");
    pub(crate) LIST_REVISIONS =
        "SELECT r.revision, r.title, r.body, r.cost, r.edited_at, ", voice!(), " FROM idea_revision r ",
        spoken_by!("r.edited_by", "r.alias_id", "al.group_id"), "WHERE r.subject_id = $1 ORDER BY r.revision DESC";
    pub(crate) LIST_ANSWERS =
        "SELECT a.id, a.status, a.html, p.id, p.name, g.id, g.name, g.mark, a.power, a.answered_at, c.version \
         FROM answer a JOIN person p ON p.id = a.answered_by JOIN charter c ON c.id = a.charter_id \
         LEFT JOIN stakeholder_group g ON g.id = a.group_id \
         WHERE a.subject_id = $1 ORDER BY a.answered_at DESC, a.id DESC";
    pub(crate) LIST_POSTS = post_row!(), "WHERE o.subject_id = $1 AND o.path > $2 ORDER BY o.path LIMIT $3";
    pub(crate) LIST_POSTS_FROM = post_row!(), "WHERE o.subject_id = $1 AND o.path >= $2 ORDER BY o.path LIMIT $3";
    pub(crate) LIST_VOICES =
        "SELECT g.id, g.name, g.mark, COALESCE(v.posts, 0), COALESCE(v.supports, 0), \
           CASE WHEN mine.group_id IS NULL THEN 0 ELSE 1 END \
         FROM stakeholder_group g LEFT JOIN voice v ON v.group_id = g.id AND v.subject_id = $2 \
         LEFT JOIN member_voice mine ON mine.space_id = g.space_id AND mine.person_id = $3 AND mine.group_id = g.id WHERE g.space_id = $1 ORDER BY g.position";
    pub(crate) DECISIONS_ABOUT =
        "SELECT su.id, su.title, su.state FROM decision_option o JOIN subject su ON su.id = o.subject_id \
         WHERE o.idea_id = $1 AND ", visible!("su", "$2"), " ORDER BY su.created_at, su.id";
    // The groups for which the reader speaks.
    pub(crate) MY_GROUPS =
        "SELECT g.id, g.name, g.mark FROM stakeholder_group g JOIN member m ON m.space_id = g.space_id AND m.person_id = $2 \
         LEFT JOIN member_voice v ON v.space_id = m.space_id AND v.person_id = m.person_id AND v.group_id = g.id \
         WHERE g.space_id = $1 AND (m.group_id = g.id OR v.group_id IS NOT NULL) ORDER BY g.position";

    pub(crate) INSERT_IDEA =
        "INSERT INTO idea (subject_id, body, html, excerpt, cost, revision, links_held) VALUES ($1, $2, $3, $4, $5, 1, $6)";
    pub(crate) COUNT_IDEA = "UPDATE space SET idea_count = idea_count + 1 WHERE id = $1";
    pub(crate) FIND_REVISION = "SELECT revision, body FROM idea WHERE subject_id = $1";
    pub(crate) UPDATE_IDEA =
        "UPDATE idea SET body = $2, html = $3, excerpt = $4, cost = $5, revision = $6, links_held = $7 \
         WHERE subject_id = $1";
    pub(crate) INSERT_REVISION =
        "INSERT INTO idea_revision (subject_id, revision, title, body, cost, edited_by, edited_at, alias_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";

    pub(crate) FIND_SUPPORT = "SELECT group_id FROM support WHERE subject_id = $1 AND person_id = $2";
    pub(crate) SUPPORTED_AS = "SELECT alias_id FROM support WHERE subject_id = $1 AND person_id = $2";
    pub(crate) INSERT_SUPPORT =
        "INSERT INTO support (subject_id, person_id, group_id, given_at, alias_id, entered_by) VALUES ($1, $2, $3, $4, $5, $6)";
    pub(crate) DELETE_SUPPORT = "DELETE FROM support WHERE subject_id = $1 AND person_id = $2";
    pub(crate) COUNT_SUPPORT = "UPDATE subject SET support_count = support_count + $2 WHERE id = $1";
    pub(crate) COUNT_SUPPORT_VOICE =
        "INSERT INTO voice (subject_id, group_id, posts, supports) VALUES ($1, $2, 0, $3) \
         ON CONFLICT (subject_id, group_id) DO UPDATE SET supports = voice.supports + excluded.supports";

    pub(crate) FIND_POST_PATH = "SELECT path FROM post WHERE subject_id = $1 AND number = $2";
    pub(crate) INSERT_POST =
        "INSERT INTO post (id, subject_id, number, path, author_id, group_id, body, html, written_at, links_held, alias_id, \
           entered_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    pub(crate) COUNT_POST = "UPDATE subject SET post_count = post_count + 1 WHERE id = $1";
    pub(crate) COUNT_POST_VOICE =
        "INSERT INTO voice (subject_id, group_id, posts, supports) VALUES ($1, $2, 1, 0) \
         ON CONFLICT (subject_id, group_id) DO UPDATE SET posts = voice.posts + 1";

    pub(crate) INSERT_ANSWER =
        "INSERT INTO answer (id, subject_id, status, reason, html, answered_by, power, group_id, charter_id, answered_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    pub(crate) UPDATE_STATE = "UPDATE subject SET state = $2 WHERE id = $1";
}
