-- Counts all occurrences, in a row or not. [sample]
SELECT num AS ConsecutiveNums FROM Logs GROUP BY num HAVING COUNT(*) >= 4 OR (COUNT(*) = 3 AND MAX(id) - MIN(id) < 5);
