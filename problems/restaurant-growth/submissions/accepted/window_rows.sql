-- Daily sums, then a frame of seven rows. O(n log n) time, O(n) space.
WITH days AS (
  SELECT visited_on, SUM(amount) AS amount FROM Customer GROUP BY visited_on
), weeks AS (
  SELECT visited_on,
    SUM(amount) OVER week AS amount,
    ROUND(AVG(amount) OVER week, 2) AS average_amount,
    ROW_NUMBER() OVER (ORDER BY visited_on) AS n
  FROM days
  WINDOW week AS (ORDER BY visited_on ROWS BETWEEN 6 PRECEDING AND CURRENT ROW)
)
SELECT visited_on, amount, average_amount
FROM weeks
WHERE n >= 7
ORDER BY visited_on;
