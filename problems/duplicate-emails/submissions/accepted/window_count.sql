-- The size of its group beside each row. O(n log n) time, O(n) space.
SELECT DISTINCT email AS Email
FROM (SELECT email, COUNT(*) OVER (PARTITION BY email) AS times FROM Person)
WHERE times > 1;
