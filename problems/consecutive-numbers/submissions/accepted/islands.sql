-- Gaps and islands: groups of rows that follow each other. O(n log n) time, O(n) space.
WITH numbered AS (
  SELECT num, id - ROW_NUMBER() OVER (PARTITION BY num ORDER BY id) AS island
  FROM Logs
)
SELECT DISTINCT num AS ConsecutiveNums
FROM numbered
GROUP BY num, island
HAVING COUNT(*) >= 3;
