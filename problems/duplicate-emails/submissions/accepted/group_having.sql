-- Groups of more than one row. O(n) time, O(n) space.
SELECT email AS Email
FROM Person
GROUP BY email
HAVING COUNT(*) > 1;
