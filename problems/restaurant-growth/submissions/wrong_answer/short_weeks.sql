-- Keeps the first six days. [sample]
WITH days AS (SELECT visited_on, SUM(amount) AS amount FROM Customer GROUP BY visited_on) SELECT visited_on, SUM(amount) OVER w AS amount, ROUND(AVG(amount) OVER w, 2) AS average_amount FROM days WINDOW w AS (ORDER BY visited_on ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) ORDER BY visited_on;
