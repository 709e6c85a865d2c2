-- Counts all occurrences, in a row or not. [sample]
SELECT num AS ConsecutiveNums FROM Logs GROUP BY num HAVING COUNT(*) >= 3;
