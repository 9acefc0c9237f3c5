//! The SQL of what this room keeps about people, once for both databases.

use cocreate_kernel::{names, renames, sql};

sql! {
    pub(crate) MY_MEMBERSHIPS =
        "SELECT m.space_id, 0, m.space_id, sp.name, m.power, g.name, m.joined_at, m.muted_until FROM member m \
         JOIN space sp ON sp.id = m.space_id LEFT JOIN stakeholder_group g ON g.id = m.group_id \
         WHERE m.person_id = $1 AND (m.space_id, 0) > ($2, $3) ORDER BY m.space_id LIMIT $4";
    pub(crate) MY_VOICES =
        "SELECT v.space_id, v.group_id, v.space_id, sp.name, g.name, v.since FROM member_voice v \
         JOIN space sp ON sp.id = v.space_id JOIN stakeholder_group g ON g.id = v.group_id \
         WHERE v.person_id = $1 AND (v.space_id, v.group_id) > ($2, $3) ORDER BY v.space_id, v.group_id LIMIT $4";
    pub(crate) MY_CHARTERS =
        "SELECT c.id, 0, c.space_id, sp.name, c.version, c.amended_at FROM charter c JOIN space sp ON sp.id = c.space_id \
         WHERE c.amended_by = $1 AND (c.id, 0) > ($2, $3) ORDER BY c.id LIMIT $4";

    pub(crate) MY_FORMER =
        "SELECT f.space_id, 0, f.space_id, sp.name, f.joined_at, f.ended_at, f.reason FROM former_member f \
         JOIN space sp ON sp.id = f.space_id \
         WHERE f.person_id = $1 AND (f.space_id, 0) > ($2, $3) ORDER BY f.space_id LIMIT $4";
    pub(crate) MY_INVITATIONS =
        "SELECT i.id, 0, i.space_id, sp.name, i.kind, i.address, i.made_at FROM invitation i JOIN space sp ON sp.id = i.space_id \
         WHERE i.invited_by = $1 AND (i.id, 0) > ($2, $3) ORDER BY i.id LIMIT $4";
    pub(crate) MY_ARRIVALS =
        "SELECT a.invitation_id, 0, i.space_id, sp.name, a.shown_at, a.arrived_at FROM arrival a \
         JOIN invitation i ON i.id = a.invitation_id JOIN space sp ON sp.id = i.space_id \
         WHERE a.person_id = $1 AND (a.invitation_id, 0) > ($2, $3) ORDER BY a.invitation_id LIMIT $4";
    pub(crate) MY_REQUESTS =
        "SELECT h.id, 0, h.space_id, sp.name, h.action, h.path, h.asked_at, h.state, h.decided_at, h.reason FROM held h \
         JOIN space sp ON sp.id = h.space_id \
         WHERE h.person_id = $1 AND (h.id, 0) > ($2, $3) ORDER BY h.id LIMIT $4";

    pub(crate) FORGET_LETTERS =
        "UPDATE invitation SET address = NULL WHERE kind = 'letter' \
           AND id IN (SELECT a.invitation_id FROM arrival a WHERE a.person_id = $1)";
    pub(crate) FORGET_FORMER = "DELETE FROM former_member WHERE person_id = $1";
    pub(crate) FORGET_ARRIVALS = "DELETE FROM arrival WHERE person_id = $1";
    pub(crate) FORGET_TRIES = "DELETE FROM code_try WHERE person_id = $1";
    // That somebody asked, and what was decided, stays as an act of the space; what they wrote does not.
    pub(crate) FORGET_REQUESTS =
        "UPDATE held SET body = substr(body, 1, 0), reason = NULL, path = '/', state = CASE WHEN state IN ('open', 'approved') THEN 'withdrawn' ELSE state END \
         WHERE person_id = $1";
    pub(crate) MY_ALIASES =
        "SELECT al.id, 0, al.space_id, sp.name, al.name, al.made_at FROM alias al JOIN space sp ON sp.id = al.space_id \
         WHERE al.person_id = $1 AND al.name IS NOT NULL AND (al.id, 0) > ($2, $3) ORDER BY al.id LIMIT $4";

    pub(crate) PSEUDONYMS_LEFT =
        "SELECT id FROM alias WHERE person_id = $1 AND name IS NOT NULL LIMIT 1";
    pub(crate) FORGET_PSEUDONYMS = "UPDATE alias SET name = NULL, folded = NULL WHERE person_id = $1";
    pub(crate) FORGET_MASKS = "DELETE FROM mask WHERE person_id = $1";
    pub(crate) LEAVE_GROUPS =
        "UPDATE stakeholder_group SET member_count = member_count - 1 \
         WHERE id IN (SELECT m.group_id FROM member m WHERE m.person_id = $1)";
    pub(crate) LEAVE_SPACES =
        "UPDATE space SET member_count = member_count - 1 WHERE id IN (SELECT m.space_id FROM member m WHERE m.person_id = $1)";
    pub(crate) FORGET_VOICES = "DELETE FROM member_voice WHERE person_id = $1";
    pub(crate) FORGET_MEMBERSHIPS = "DELETE FROM member WHERE person_id = $1";

    // Two accounts of one person, $1 and the one that stays, $2: where both take part.
    pub(crate) PARTS_OF_BOTH =
        "SELECT f.space_id, f.power, f.group_id, t.power, t.group_id FROM member f \
         JOIN member t ON t.space_id = f.space_id AND t.person_id = $2 WHERE f.person_id = $1 ORDER BY f.space_id";
    pub(crate) ADD_VOICE =
        "INSERT INTO member_voice (space_id, person_id, group_id, since) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (space_id, person_id, group_id) DO NOTHING";
    pub(crate) SET_PART =
        "UPDATE member SET power = $3, group_id = $4, \
           muted_until = (SELECT max(f.muted_until) FROM member f WHERE f.space_id = $1 AND f.person_id IN ($2, $5)), \
           barred_until = (SELECT max(f.barred_until) FROM member f WHERE f.space_id = $1 AND f.person_id IN ($2, $5)) \
         WHERE space_id = $1 AND person_id = $2";
    // Where the account that stays takes part, it goes on as it appears there.
    pub(crate) DROP_MASKS =
        "DELETE FROM mask WHERE person_id = $1 AND (space_id IN (SELECT m.space_id FROM member m WHERE m.person_id = $2) \
           OR space_id IN (SELECT k.space_id FROM mask k WHERE k.person_id = $2))";
    pub(crate) GIVE_MASKS = "UPDATE mask SET person_id = $2 WHERE person_id = $1";
    pub(crate) ALIAS_NAMES = names!("alias", "person_id");
    pub(crate) ALIAS_RENAMES = renames!("alias", "person_id", "id");
    pub(crate) COUNT_GROUP = "UPDATE stakeholder_group SET member_count = member_count + $2 WHERE id = $1";
    pub(crate) ONE_MEMBER_LESS = "UPDATE space SET member_count = member_count - 1 WHERE id = $1";
    pub(crate) DROP_PART = "DELETE FROM member WHERE space_id = $1 AND person_id = $2";
    pub(crate) GIVE_PARTS = "UPDATE member SET person_id = $2 WHERE person_id = $1";
    pub(crate) DROP_VOICES =
        "DELETE FROM member_voice WHERE person_id = $1 AND (space_id, group_id) IN (SELECT v.space_id, v.group_id \
           FROM member_voice v WHERE v.person_id = $2)";
    pub(crate) GIVE_VOICES = "UPDATE member_voice SET person_id = $2 WHERE person_id = $1";
    pub(crate) CHARTER_NAMES = names!("charter", "amended_by");
    pub(crate) CHARTER_RENAMES = renames!("charter", "amended_by", "id");
    pub(crate) DROP_ARRIVALS =
        "DELETE FROM arrival WHERE person_id = $1 AND invitation_id IN (SELECT a.invitation_id FROM arrival a WHERE a.person_id = $2)";
    pub(crate) GIVE_ARRIVALS = "UPDATE arrival SET person_id = $2 WHERE person_id = $1";
    pub(crate) DROP_TRIES = "DELETE FROM code_try WHERE person_id = $1";
    // Whoever is a member with one account, is no former member with the other.
    pub(crate) DROP_FORMER =
        "DELETE FROM former_member WHERE person_id IN ($1, $2) AND (space_id IN (SELECT m.space_id FROM member m WHERE m.person_id = $2) \
           OR (person_id = $1 AND space_id IN (SELECT f.space_id FROM former_member f WHERE f.person_id = $2)))";
    pub(crate) GIVE_FORMER = "UPDATE former_member SET person_id = $2 WHERE person_id = $1";
    // What waits for approval twice waits once.
    pub(crate) DROP_HELD =
        "DELETE FROM held WHERE person_id = $1 AND state = 'open' AND (space_id, digest) IN (SELECT h.space_id, h.digest FROM held h \
           WHERE h.person_id = $2 AND h.state = 'open')";
    pub(crate) GIVE_HELD = "UPDATE held SET person_id = $2 WHERE person_id = $1";
    pub(crate) INVITER_NAMES = names!("invitation", "invited_by");
    pub(crate) INVITER_RENAMES = renames!("invitation", "invited_by", "id");
    pub(crate) REVOKER_NAMES = names!("invitation", "revoked_by");
    pub(crate) REVOKER_RENAMES = renames!("invitation", "revoked_by", "id");
    pub(crate) REMOVER_NAMES = names!("former_member", "removed_by");
    pub(crate) REMOVER_RENAMES = renames!("former_member", "removed_by", "space_id, person_id");
    pub(crate) APPROVER_NAMES = names!("held", "decided_by");
    pub(crate) APPROVER_RENAMES = renames!("held", "decided_by", "id");
    pub(crate) NOTER_NAMES = names!("represented", "noted_by");
    pub(crate) NOTER_RENAMES = renames!("represented", "noted_by", "person_id");
}
