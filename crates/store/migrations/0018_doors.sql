-- What waits and would be seen by one group alone; who joins where only those do who were invited.

-- The only group that would see what waits: nobody else reads it, nor decides about it.
ALTER TABLE held ADD COLUMN audience_id {int} REFERENCES stakeholder_group (id);

-- The invitation by which somebody joins.
ALTER TABLE code ADD COLUMN invitation_id {int} REFERENCES invitation (id);
