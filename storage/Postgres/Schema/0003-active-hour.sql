-- Opportunities are listed by the hour of their last activity, and sorted within it: a row whose indexed columns stay is replaced within its page, and no index is written.
ALTER TABLE opportunity ADD COLUMN active_hour bigint NOT NULL DEFAULT 0;
UPDATE opportunity SET active_hour = last_activity_at / 3600000000000;
ALTER TABLE opportunity SET (fillfactor = 70);

DROP INDEX opportunity_open;
DROP INDEX opportunity_ended;
CREATE INDEX opportunity_open ON opportunity (organisation, location, active_hour) WHERE outcome = 'Open';
CREATE INDEX opportunity_ended ON opportunity (organisation, location, active_hour) WHERE outcome <> 'Open';
