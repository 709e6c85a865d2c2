-- Divides by the log-ins in place of the players. [sample]
SELECT ROUND(1.0 * COUNT(*) / (SELECT COUNT(*) FROM Activity), 2) AS fraction FROM Activity a WHERE event_date = (SELECT date(MIN(event_date), '+1 day') FROM Activity f WHERE f.player_id = a.player_id);
