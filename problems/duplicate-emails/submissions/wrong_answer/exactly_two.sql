-- Misses what is there three times. [edge]
SELECT email AS Email FROM Person GROUP BY email HAVING COUNT(*) = 2;
