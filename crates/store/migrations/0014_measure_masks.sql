-- Under which mask somebody did what a measure is about; NULL: under their own name.
ALTER TABLE measure ADD COLUMN alias_id {int} REFERENCES alias (id);
