-- Divides whole numbers. [sample]
WITH f AS (SELECT player_id, MIN(event_date) AS day FROM Activity GROUP BY player_id) SELECT ROUND(COUNT(a.player_id) / COUNT(*), 2) AS fraction FROM f LEFT JOIN Activity a ON a.player_id = f.player_id AND a.event_date = date(f.day, '+1 day');
