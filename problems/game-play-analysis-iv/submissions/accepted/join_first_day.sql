-- First days, and a left join with the next day. O(n log n) time, O(n) space.
WITH first_days AS (
  SELECT player_id, MIN(event_date) AS day FROM Activity GROUP BY player_id
)
SELECT ROUND(1.0 * COUNT(a.player_id) / COUNT(*), 2) AS fraction
FROM first_days f
LEFT JOIN Activity a ON a.player_id = f.player_id AND a.event_date = date(f.day, '+1 day');
