-- Two days in a row at any time. [edge]
SELECT ROUND(1.0 * COUNT(DISTINCT a.player_id) / (SELECT COUNT(DISTINCT player_id) FROM Activity), 2) AS fraction FROM Activity a JOIN Activity b ON b.player_id = a.player_id AND b.event_date = date(a.event_date, '+1 day');
