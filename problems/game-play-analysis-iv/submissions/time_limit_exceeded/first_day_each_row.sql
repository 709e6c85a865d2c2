-- Finds the first day again for each row, without the key. [large]
SELECT ROUND(1.0 * COUNT(*) / (SELECT COUNT(DISTINCT player_id) FROM Activity), 2) AS fraction FROM Activity a WHERE event_date = (SELECT date(MIN(event_date), '+1 day') FROM Activity f WHERE f.player_id - a.player_id = 0);
