-- What the settings say of a provider, as administrators see it: JSON, without secrets.
ALTER TABLE provider ADD COLUMN terms {text} NOT NULL DEFAULT '{}';
-- Since when administrators offer it no more for now.
ALTER TABLE provider ADD COLUMN paused_at {int};
