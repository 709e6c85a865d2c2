-- The neighbours of each row by window functions. O(n) time, O(n) space.
SELECT DISTINCT num AS ConsecutiveNums
FROM (
  SELECT num, LAG(num) OVER (ORDER BY id) AS before, LEAD(num) OVER (ORDER BY id) AS after
  FROM Logs
)
WHERE num = before AND num = after;
