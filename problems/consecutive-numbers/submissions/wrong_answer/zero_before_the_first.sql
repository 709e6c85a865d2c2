-- Takes 0 for the neighbours that the first rows do not have. [edge]
SELECT DISTINCT num AS ConsecutiveNums
FROM (SELECT num, LAG(num, 1, 0) OVER (ORDER BY id) AS one, LAG(num, 2, 0) OVER (ORDER BY id) AS two FROM Logs)
WHERE num = one AND num = two;
