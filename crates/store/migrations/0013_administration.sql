-- What administrators set for the whole instance: every version stays.
CREATE TABLE instance_rules (
    version {int} PRIMARY KEY NOT NULL,
    -- JSON: name, contact, welcome, accent, who may do what outside of spaces.
    rules {text} NOT NULL,
    changed_by {int} REFERENCES person (id),
    changed_at {int} NOT NULL
) {strict};

-- What somebody did, for those who look into it, and for themselves.
CREATE INDEX entry_person ON entry (person_id, id);
-- People by the beginning of their name, as administrators look for them.
CREATE INDEX person_name ON person (name, id);
