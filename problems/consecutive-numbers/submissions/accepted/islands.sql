WITH numbered AS (
  SELECT num, id - ROW_NUMBER() OVER (PARTITION BY num ORDER BY id) AS island
  FROM Logs
)
SELECT DISTINCT num AS ConsecutiveNums
FROM numbered
GROUP BY num, island
HAVING COUNT(*) >= 3;
