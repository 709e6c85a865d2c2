-- Joins each day with the week up to it, looking through all days. O(n^2) time, O(n) space.
WITH days AS (
  SELECT visited_on, SUM(amount) AS amount FROM Customer GROUP BY visited_on
), dates AS (
  SELECT visited_on, date(visited_on, '-6 days') AS since FROM days
)
SELECT d.visited_on, SUM(c.amount) AS amount, ROUND(SUM(c.amount) / 7.0, 2) AS average_amount
FROM dates d
JOIN days c ON c.visited_on BETWEEN d.since AND d.visited_on
WHERE d.since >= (SELECT MIN(visited_on) FROM Customer)
GROUP BY d.visited_on
ORDER BY d.visited_on;
