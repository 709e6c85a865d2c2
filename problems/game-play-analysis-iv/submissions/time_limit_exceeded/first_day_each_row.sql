-- Finds the first day again for each row, comparing the players as texts, which no index serves. [large]
SELECT ROUND(1.0 * COUNT(*) / (SELECT COUNT(DISTINCT player_id) FROM Activity), 2) AS fraction FROM Activity a WHERE event_date = (SELECT date(MIN(event_date), '+1 day') FROM Activity f WHERE CAST(f.player_id AS TEXT) = CAST(a.player_id AS TEXT));
