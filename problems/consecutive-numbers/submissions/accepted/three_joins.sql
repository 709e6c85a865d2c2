-- Joins each row with the two after it by the key. O(n log n) time, O(1) space.
SELECT DISTINCT a.num AS ConsecutiveNums
FROM Logs a
JOIN Logs b ON b.id = a.id + 1 AND b.num = a.num
JOIN Logs c ON c.id = a.id + 2 AND c.num = a.num;
