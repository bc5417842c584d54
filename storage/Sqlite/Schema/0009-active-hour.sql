-- Opportunities are listed by the hour of their last activity, and sorted within it: an index by the instant was written at two places far apart with every turn.
ALTER TABLE opportunity ADD COLUMN active_hour INTEGER NOT NULL DEFAULT 0;
UPDATE opportunity SET active_hour = last_activity_at / 3600000000000;

DROP INDEX opportunity_open;
DROP INDEX opportunity_ended;
CREATE INDEX opportunity_open ON opportunity (organisation, location, active_hour) WHERE outcome = 'Open';
CREATE INDEX opportunity_ended ON opportunity (organisation, location, active_hour) WHERE outcome <> 'Open';
