-- Masks, where rules are kept, where something waits for approval, and in who is told of whom.

-- Under which mask somebody did what a measure is about; NULL: under their own name.
ALTER TABLE measure ADD COLUMN alias_id {int} REFERENCES alias (id);
-- One of a kind at a time against each mask, and against somebody by name: neither tells of the other.
DROP INDEX measure_open;
CREATE UNIQUE INDEX measure_open ON measure (space_id, person_id, kind, COALESCE(alias_id, 0))
    WHERE ended_at IS NULL AND (kind = 'mute' OR kind = 'suspend');

-- Under which mask somebody asked, and voted.
ALTER TABLE held ADD COLUMN alias_id {int} REFERENCES alias (id);
ALTER TABLE ballot ADD COLUMN alias_id {int} REFERENCES alias (id);

-- Whether the charter ever allowed masks: from then on who is a member is told to those who look after the space alone.
ALTER TABLE space ADD COLUMN masks {int} NOT NULL DEFAULT 0;

-- Until when somebody may only read, suspended for what they did under a mask.
ALTER TABLE member ADD COLUMN barred_until {int};

CREATE INDEX entry_alias ON entry (alias_id, id) WHERE alias_id IS NOT NULL;
