//! The SQL of what this room keeps about people, once for both databases.

use cocreate_kernel::sql;

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

    pub(crate) MY_ALIASES =
        "SELECT al.id, 0, al.space_id, sp.name, al.name, al.made_at FROM alias al JOIN space sp ON sp.id = al.space_id \
         WHERE al.person_id = $1 AND al.name IS NOT NULL AND (al.id, 0) > ($2, $3) ORDER BY al.id LIMIT $4";

    pub(crate) FORGET_MASKS = "DELETE FROM mask WHERE person_id = $1";
    pub(crate) LEAVE_GROUPS =
        "UPDATE stakeholder_group SET member_count = member_count - 1 \
         WHERE id IN (SELECT m.group_id FROM member m WHERE m.person_id = $1)";
    pub(crate) LEAVE_SPACES =
        "UPDATE space SET member_count = member_count - 1 WHERE id IN (SELECT m.space_id FROM member m WHERE m.person_id = $1)";
    pub(crate) FORGET_VOICES = "DELETE FROM member_voice WHERE person_id = $1";
    pub(crate) FORGET_MEMBERSHIPS = "DELETE FROM member WHERE person_id = $1";
}
