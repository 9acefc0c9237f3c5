//! The SQL of what this room keeps about people, once for both databases.

use cocreate_kernel::{names, renames, sql, title_seen};

sql! {
    pub(crate) MY_IDEAS =
        "SELECT su.id, 0, su.id, sp.name, su.title, i.body, i.cost, sp.currency, g.name, su.state, su.support_count, \
           su.post_count, su.created_at FROM subject su JOIN idea i ON i.subject_id = su.id JOIN space sp ON sp.id = su.space_id \
         LEFT JOIN stakeholder_group g ON g.id = su.group_id \
         WHERE su.author_id = $1 AND (su.id, 0) > ($2, $3) ORDER BY su.id LIMIT $4";
    pub(crate) MY_REVISIONS =
        "SELECT r.subject_id, r.revision, r.subject_id, r.revision, r.title, r.body, r.cost, r.edited_at FROM idea_revision r \
         WHERE r.edited_by = $1 AND (r.subject_id, r.revision) > ($2, $3) ORDER BY r.subject_id, r.revision LIMIT $4";
    pub(crate) MY_POSTS =
        "SELECT o.id, 0, o.subject_id, ", title_seen!("su", "$1"), ", o.number, o.body, g.name, o.written_at FROM post o \
         JOIN subject su ON su.id = o.subject_id LEFT JOIN stakeholder_group g ON g.id = o.group_id \
         WHERE o.author_id = $1 AND (o.id, 0) > ($2, $3) ORDER BY o.id LIMIT $4";
    pub(crate) MY_ANSWERS =
        "SELECT a.id, 0, a.subject_id, ", title_seen!("su", "$1"), ", a.status, a.reason, a.power, a.answered_at FROM answer a \
         JOIN subject su ON su.id = a.subject_id \
         WHERE a.answered_by = $1 AND (a.id, 0) > ($2, $3) ORDER BY a.id LIMIT $4";
    pub(crate) MY_SUPPORTS =
        "SELECT s.subject_id, 0, s.subject_id, ", title_seen!("su", "$1"), ", g.name, s.given_at FROM support s \
         JOIN subject su ON su.id = s.subject_id LEFT JOIN stakeholder_group g ON g.id = s.group_id \
         WHERE s.person_id = $1 AND (s.subject_id, 0) > ($2, $3) ORDER BY s.subject_id LIMIT $4";

    // Texts that are left, $2 being what stands in the place of those that are gone.
    pub(crate) POSTS_LEFT = "SELECT id FROM post WHERE author_id = $1 AND body <> $2 AND ($4 = 1 OR alias_id IS NULL) ORDER BY id LIMIT $3";
    pub(crate) IDEAS_LEFT =
        "SELECT su.id FROM subject su JOIN idea i ON i.subject_id = su.id \
         WHERE su.author_id = $1 AND (su.title <> $2 OR i.body <> $2) AND ($4 = 1 OR su.alias_id IS NULL) ORDER BY su.id LIMIT $3";
    pub(crate) REVISIONS_LEFT =
        "SELECT r.subject_id FROM idea_revision r JOIN subject su ON su.id = r.subject_id \
         WHERE (r.edited_by = $1 OR su.author_id = $1) AND (r.title <> $2 OR r.body <> $2) \
           AND ($4 = 1 OR COALESCE(r.alias_id, su.alias_id) IS NULL) ORDER BY r.subject_id LIMIT $3";
    pub(crate) ANSWERS_LEFT = "SELECT id FROM answer WHERE answered_by = $1 AND reason <> $2 ORDER BY id LIMIT $3";
    // $3 is the same as HTML.
    pub(crate) UNWRITE_POST = "UPDATE post SET body = $2, html = $3 WHERE id = $1";
    pub(crate) UNWRITE_IDEA = "UPDATE idea SET body = $2, html = $3, excerpt = $2 WHERE subject_id = $1";
    pub(crate) UNWRITE_TITLE = "UPDATE subject SET title = $2 WHERE id = $1";
    pub(crate) UNWRITE_REVISIONS =
        "UPDATE idea_revision SET title = $3, body = $3 WHERE subject_id = $1 \
           AND (edited_by = $2 OR subject_id IN (SELECT su.id FROM subject su WHERE su.author_id = $2))";
    pub(crate) UNWRITE_ANSWER = "UPDATE answer SET reason = $2, html = $3 WHERE id = $1";
    // The digests of what they wrote; the commitments stay.
    pub(crate) FORGET_ENTRIES =
        "UPDATE entry SET data = NULL, salt = NULL WHERE person_id IN (SELECT id FROM person WHERE id = $1 OR merged_into = $1) \
           AND salt IS NOT NULL \
           AND kind IN ('idea.written', 'idea.edited', 'idea.answered', 'post.written')";
    pub(crate) FORGET_MASKED_ENTRIES =
        "UPDATE entry SET data = NULL, salt = NULL WHERE alias_id IN (SELECT al.id FROM alias al WHERE al.person_id = $1) \
           AND salt IS NOT NULL AND kind IN ('idea.written', 'idea.edited', 'post.written')";
    pub(crate) FORGET_EDITS =
        "UPDATE entry SET data = NULL, salt = NULL WHERE salt IS NOT NULL AND kind = 'idea.edited' \
           AND subject_id IN (SELECT su.id FROM subject su WHERE su.author_id = $1 AND ($2 = 1 OR su.alias_id IS NULL))";

    // Two accounts of one person, $1 and the one that stays, $2: what both support counts once.
    pub(crate) SUPPORTS_OF_BOTH =
        "SELECT f.subject_id, f.group_id FROM support f JOIN support t ON t.subject_id = f.subject_id AND t.person_id = $2 \
         WHERE f.person_id = $1 ORDER BY f.subject_id";
    pub(crate) DROP_SUPPORT = "DELETE FROM support WHERE subject_id = $1 AND person_id = $2";
    pub(crate) GIVE_SUPPORTS = "UPDATE support SET person_id = $2 WHERE person_id = $1";
    pub(crate) POST_NAMES = names!("post", "author_id");
    pub(crate) POST_RENAMES = renames!("post", "author_id", "id");
    pub(crate) REVISION_NAMES = names!("idea_revision", "edited_by");
    pub(crate) REVISION_RENAMES = renames!("idea_revision", "edited_by", "subject_id, revision");
    pub(crate) ANSWER_NAMES = names!("answer", "answered_by");
    pub(crate) ANSWER_RENAMES = renames!("answer", "answered_by", "id");
    pub(crate) SUBJECT_ENTRY_NAMES = names!("subject", "entered_by");
    pub(crate) SUBJECT_ENTRY_RENAMES = renames!("subject", "entered_by", "id");
    pub(crate) POST_ENTRY_NAMES = names!("post", "entered_by");
    pub(crate) POST_ENTRY_RENAMES = renames!("post", "entered_by", "id");
    pub(crate) SUPPORT_ENTRY_NAMES = names!("support", "entered_by");
    pub(crate) SUPPORT_ENTRY_RENAMES = renames!("support", "entered_by", "subject_id, person_id");
}
