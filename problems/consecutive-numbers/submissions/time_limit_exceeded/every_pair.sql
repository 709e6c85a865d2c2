-- Looks for the neighbours by comparing every two rows. [large]
SELECT DISTINCT a.num AS ConsecutiveNums FROM Logs a
WHERE (SELECT COUNT(*) FROM Logs b WHERE abs(b.id - a.id) = 1 AND b.num = a.num) = 2;
