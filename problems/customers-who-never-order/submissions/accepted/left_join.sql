-- Left join, and the rows without a partner. O(n + m) time, O(m) space.
SELECT c.name AS Customers
FROM Customers c
LEFT JOIN Orders o ON o.customerId = c.id
WHERE o.id IS NULL;
