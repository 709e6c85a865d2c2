-- The first day beside each row; counts distinct players. O(n log n) time, O(n) space.
SELECT ROUND(1.0 * COUNT(DISTINCT CASE WHEN DATEDIFF(event_date, first_day) = 1 THEN player_id END)
    / COUNT(DISTINCT player_id), 2) AS fraction
FROM (SELECT player_id, event_date, MIN(event_date) OVER (PARTITION BY player_id) AS first_day FROM Activity);
