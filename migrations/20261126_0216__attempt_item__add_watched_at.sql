-- Until when there has been time for what was seen of a film: nobody sees it sooner than it can be played.
alter table attempt_item add column watched_at timestamptz;
