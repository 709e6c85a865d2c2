-- Gives a number once for every streak. [edge]
WITH numbered AS (SELECT num, id - ROW_NUMBER() OVER (PARTITION BY num ORDER BY id) AS island FROM Logs)
SELECT num AS ConsecutiveNums FROM numbered GROUP BY num, island HAVING COUNT(*) >= 3;
