//! The SQL of what this room keeps about people, once for both databases.

use cocreate_kernel::{names, renames, sql};

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
        "UPDATE appeal SET words = $2 WHERE measure_id IN (SELECT id FROM measure WHERE person_id = $1 AND alias_id IS NULL)";
    pub(crate) FORGET_MASKED_APPEALS =
        "UPDATE appeal SET words = $2 WHERE measure_id IN (SELECT id FROM measure WHERE person_id = $1 AND alias_id IS NOT NULL)";
    // What of theirs is hidden, $2 being what stands in the place of texts that are gone.
    pub(crate) HIDDEN_LEFT =
        "SELECT h.measure_id FROM hidden_text h JOIN measure m ON m.id = h.measure_id \
         WHERE m.person_id = $1 AND h.text <> $2 AND ($4 = 1 OR m.alias_id IS NULL) ORDER BY h.measure_id LIMIT $3";
    pub(crate) UNWRITE_HIDDEN = "UPDATE hidden_text SET text = $2 WHERE measure_id = $1";

    // Two accounts of one person, $1 and the one that stays, $2: they report a thing once, and hide nobody who is them.
    pub(crate) DROP_REPORTS =
        "DELETE FROM report WHERE made_by = $1 AND decided_at IS NULL AND (space_id, thing) IN (SELECT r.space_id, r.thing \
           FROM report r WHERE r.made_by = $2 AND r.decided_at IS NULL)";
    pub(crate) GIVE_REPORTS = "UPDATE report SET made_by = $2 WHERE made_by = $1";
    pub(crate) DROP_BLOCKED_SELF =
        "DELETE FROM blocked WHERE (person_id = $1 AND blocked_id = $2) OR (person_id = $2 AND blocked_id = $1)";
    pub(crate) DROP_BLOCKED =
        "DELETE FROM blocked WHERE person_id = $1 AND blocked_id IN (SELECT b.blocked_id FROM blocked b WHERE b.person_id = $2)";
    pub(crate) GIVE_BLOCKED = "UPDATE blocked SET person_id = $2 WHERE person_id = $1";
    pub(crate) DROP_BLOCKED_BY =
        "DELETE FROM blocked WHERE blocked_id = $1 AND person_id IN (SELECT b.person_id FROM blocked b WHERE b.blocked_id = $2)";
    pub(crate) GIVE_BLOCKED_BY = "UPDATE blocked SET blocked_id = $2 WHERE blocked_id = $1";
    pub(crate) MEASURE_NAMES = names!("measure", "person_id");
    pub(crate) MEASURE_RENAMES = renames!("measure", "person_id", "id");
    pub(crate) TAKER_NAMES = names!("measure", "taken_by");
    pub(crate) TAKER_RENAMES = renames!("measure", "taken_by", "id");
    pub(crate) ENDER_NAMES = names!("measure", "ended_by");
    pub(crate) ENDER_RENAMES = renames!("measure", "ended_by", "id");
    pub(crate) RULING_NAMES = names!("appeal", "decided_by");
    pub(crate) RULING_RENAMES = renames!("appeal", "decided_by", "measure_id");
    pub(crate) REPORT_NAMES = names!("report", "person_id");
    pub(crate) REPORT_RENAMES = renames!("report", "person_id", "id");
    pub(crate) DECIDER_NAMES = names!("report", "decided_by");
    pub(crate) DECIDER_RENAMES = renames!("report", "decided_by", "id");
    pub(crate) TIDING_NAMES = names!("tiding", "person_id");
    pub(crate) TIDING_RENAMES = renames!("tiding", "person_id", "id");
}
