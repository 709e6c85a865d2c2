-- Takes any second log-in for the next day. [sample]
SELECT ROUND(AVG(times > 1), 2) AS fraction FROM (SELECT COUNT(*) AS times FROM Activity GROUP BY player_id);
