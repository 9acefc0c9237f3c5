//! The SQL of the import, which writes a whole space at once.

use cocreate_kernel::sql;

sql! {
    pub(crate) FIND_ORIGIN =
        "SELECT sp.id, su.id FROM space sp JOIN subject su ON su.space_id = sp.id AND su.kind = 'decision' \
         WHERE sp.origin = $1 ORDER BY su.id LIMIT 1";
    pub(crate) INSERT_PERSON = "INSERT INTO person (id, name, created_at) VALUES ($1, $2, $3)";
    // Voters 1 to $2; the keys follow on $1.
    pub(crate) INSERT_VOTERS =
        "WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < CAST($2 AS BIGINT)) \
         INSERT INTO person (id, name, created_at) \
         SELECT CAST($1 AS BIGINT) + i, 'Voter ' || i, CAST($3 AS BIGINT) FROM n";
    pub(crate) INSERT_SPACE =
        "INSERT INTO space (id, name, reading, currency, charter_id, member_count, idea_count, decision_count, origin, \
           created_at) VALUES ($1, $2, 'public', $3, $4, $5, $6, 1, $7, $8)";
    pub(crate) INSERT_CHARTER =
        "INSERT INTO charter (id, space_id, version, clauses, amended_by, amended_at) VALUES ($1, $2, 1, $3, $4, $5)";
    pub(crate) INSERT_GROUP =
        "INSERT INTO stakeholder_group (id, space_id, name, mark, position, member_count) \
         VALUES ($1, $2, $3, $4, $4, $5)";
    pub(crate) INSERT_HOST =
        "INSERT INTO member (space_id, person_id, power, group_id, joined_at) VALUES ($1, $2, 'host', NULL, $3)";
    // Who cast a ballot is a member, in the group of the ballot.
    pub(crate) INSERT_MEMBERS =
        "INSERT INTO member (space_id, person_id, power, group_id, joined_at) \
         SELECT CAST($2 AS BIGINT), b.person_id, 'participant', b.group_id, b.cast_at FROM ballot b WHERE b.subject_id = $1";
    pub(crate) INSERT_IDEA =
        "INSERT INTO idea (subject_id, body, html, excerpt, cost, revision) VALUES ($1, $2, $3, $4, $5, 1)";
    pub(crate) INSERT_REVISION =
        "INSERT INTO idea_revision (subject_id, revision, title, body, cost, edited_by, edited_at) \
         VALUES ($1, 1, $2, $3, $4, $5, $6)";
}
