-- Who took part in which week, for the loom of a space: kept on write, so that a page counts nothing.
CREATE TABLE strand (
    space_id {int} NOT NULL REFERENCES space (id),
    -- Since the Monday before 1970.
    week {int} NOT NULL,
    group_id {int} NOT NULL REFERENCES stakeholder_group (id),
    -- By person, so that those who act at the same moment do not wait for one row.
    shard {int} NOT NULL,
    acts {int} NOT NULL,
    -- How many of them were about what another group had brought.
    met {int} NOT NULL,
    PRIMARY KEY (space_id, week, group_id, shard)
) {clustered};

INSERT INTO strand (space_id, week, group_id, shard, acts, met)
SELECT e.space_id, (e.made_at + 259200000) / 604800000, e.group_id, 0, count(*),
    sum(CASE WHEN su.group_id <> e.group_id THEN 1 ELSE 0 END)
FROM entry e LEFT JOIN subject su ON su.id = e.subject_id
WHERE e.space_id IS NOT NULL AND e.group_id IS NOT NULL
GROUP BY e.space_id, (e.made_at + 259200000) / 604800000, e.group_id;
