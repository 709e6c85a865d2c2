-- Takes 0 for missing. [edge]
SELECT DISTINCT a.num AS ConsecutiveNums FROM Logs a JOIN Logs b ON b.id = a.id + 1 AND b.num = a.num JOIN Logs c ON c.id = a.id + 2 AND c.num = a.num WHERE a.num AND b.num;
