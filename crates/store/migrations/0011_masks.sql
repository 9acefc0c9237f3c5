-- Who sees what, and who is seen: subjects for one group alone, and members under a mask.

-- NULL: whoever sees the space; else only members who speak for that group.
ALTER TABLE subject ADD COLUMN audience_id {int} REFERENCES stakeholder_group (id);
CREATE INDEX subject_audience ON subject (audience_id, kind, id) WHERE audience_id IS NOT NULL;

-- The words of subjects for one group alone. They are kept apart, so that they change nothing in what others find.
CREATE TABLE word_apart (subject_id {int} NOT NULL, word {text} NOT NULL, PRIMARY KEY (subject_id, word)) {clustered};

CREATE INDEX member_voice_person ON member_voice (person_id, group_id);

-- A name under which somebody acts in a space. Its key is drawn by lot: it tells nothing of who or when.
CREATE TABLE alias (
    id {int} PRIMARY KEY NOT NULL,
    space_id {int} NOT NULL REFERENCES space (id),
    person_id {int} NOT NULL REFERENCES person (id),
    -- NULL: "a member of" the group; then it stands for one act only.
    name {text},
    -- As names are compared: in lower case, without accents.
    folded {text},
    group_id {int} REFERENCES stakeholder_group (id),
    made_at {int} NOT NULL,
    UNIQUE (space_id, folded)
) {strict};
CREATE INDEX alias_person ON alias (person_id, space_id);

-- How somebody appears in a space: under an alias, or as "a member of" their group where there is none. It stays when
-- they leave, so that nobody who comes back is seen without having chosen it.
CREATE TABLE mask (
    space_id {int} NOT NULL REFERENCES space (id),
    person_id {int} NOT NULL REFERENCES person (id),
    alias_id {int} REFERENCES alias (id),
    chosen_at {int} NOT NULL,
    PRIMARY KEY (space_id, person_id)
) {clustered};

-- Under which alias something was done; NULL: under one's own name. It stays so.
ALTER TABLE subject ADD COLUMN alias_id {int} REFERENCES alias (id);
ALTER TABLE idea_revision ADD COLUMN alias_id {int} REFERENCES alias (id);
ALTER TABLE support ADD COLUMN alias_id {int} REFERENCES alias (id);
ALTER TABLE post ADD COLUMN alias_id {int} REFERENCES alias (id);
ALTER TABLE answer ADD COLUMN alias_id {int} REFERENCES alias (id);
ALTER TABLE closure ADD COLUMN alias_id {int} REFERENCES alias (id);
ALTER TABLE charter ADD COLUMN alias_id {int} REFERENCES alias (id);
ALTER TABLE entry ADD COLUMN alias_id {int};
