-- Seven rows in place of seven days. [sample]
SELECT visited_on, amount, average_amount FROM (SELECT visited_on, SUM(amount) OVER w AS amount, ROUND(AVG(amount) OVER w, 2) AS average_amount, ROW_NUMBER() OVER (ORDER BY visited_on) AS n FROM Customer WINDOW w AS (ORDER BY visited_on ROWS BETWEEN 6 PRECEDING AND CURRENT ROW)) WHERE n >= 7 ORDER BY visited_on;
