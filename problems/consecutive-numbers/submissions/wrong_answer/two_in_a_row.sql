-- Two in a row suffice. [sample]
SELECT DISTINCT a.num AS ConsecutiveNums FROM Logs a JOIN Logs b ON b.id = a.id + 1 AND b.num = a.num;
