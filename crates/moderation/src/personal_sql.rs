//! The SQL of what this room keeps about people, once for both databases.

use cocreate_kernel::sql;

sql! {
    pub(crate) MY_MEASURES =
        "SELECT m.id, 0, m.kind, sp.name, m.thing, m.reason, m.rule, m.power, m.taken_at, m.until, m.ended_at, m.ended_how, \
           a.words, a.made_at, a.outcome, a.reason FROM measure m LEFT JOIN space sp ON sp.id = m.space_id \
         LEFT JOIN appeal a ON a.measure_id = m.id \
         WHERE m.person_id = $1 AND (m.id, 0) > ($2, $3) ORDER BY m.id LIMIT $4";
    pub(crate) MEASURES_I_TOOK =
        "SELECT m.id, 0, m.kind, sp.name, m.reason, m.rule, m.taken_at FROM measure m \
         LEFT JOIN space sp ON sp.id = m.space_id \
         WHERE m.taken_by = $1 AND (m.id, 0) > ($2, $3) ORDER BY m.id LIMIT $4";
    pub(crate) MY_REPORTS =
        "SELECT r.id, 0, sp.name, r.thing, r.problem, r.words, r.made_at, r.decided_at FROM report r \
         JOIN space sp ON sp.id = r.space_id \
         WHERE r.made_by = $1 AND (r.id, 0) > ($2, $3) ORDER BY r.id LIMIT $4";
    pub(crate) MY_SUSPENSIONS =
        "SELECT s.space_id, 0, sp.name, s.power, s.joined_at FROM suspended_member s JOIN space sp ON sp.id = s.space_id \
         WHERE s.person_id = $1 AND (s.space_id, 0) > ($2, $3) ORDER BY s.space_id LIMIT $4";
    pub(crate) MY_TIDINGS =
        "SELECT t.id, 0, t.what, sp.name, t.told_at, t.seen_at FROM tiding t LEFT JOIN space sp ON sp.id = t.space_id \
         WHERE t.person_id = $1 AND (t.id, 0) > ($2, $3) ORDER BY t.id LIMIT $4";
    pub(crate) MY_BLOCKED =
        "SELECT b.blocked_id, 0, p.name, b.since FROM blocked b JOIN person p ON p.id = b.blocked_id \
         WHERE b.person_id = $1 AND (b.blocked_id, 0) > ($2, $3) ORDER BY b.blocked_id LIMIT $4";

    pub(crate) FORGET_BLOCKED = "DELETE FROM blocked WHERE person_id = $1 OR blocked_id = $1";
    pub(crate) FORGET_TIDINGS = "DELETE FROM tiding WHERE person_id = $1";
    pub(crate) FORGET_SUSPENSIONS = "DELETE FROM suspended_member WHERE person_id = $1";
    // Their words about others go; that somebody reported or appealed stays.
    pub(crate) FORGET_REPORT_WORDS = "UPDATE report SET words = $2 WHERE made_by = $1 AND words <> ''";
    pub(crate) FORGET_APPEAL_WORDS =
        "UPDATE appeal SET words = $2 WHERE measure_id IN (SELECT id FROM measure WHERE person_id = $1)";
    // What of theirs is hidden, $2 being what stands in the place of texts that are gone.
    pub(crate) HIDDEN_LEFT =
        "SELECT h.measure_id FROM hidden_text h JOIN measure m ON m.id = h.measure_id \
         WHERE m.person_id = $1 AND h.text <> $2 ORDER BY h.measure_id LIMIT $3";
    pub(crate) UNWRITE_HIDDEN = "UPDATE hidden_text SET text = $2 WHERE measure_id = $1";
}
