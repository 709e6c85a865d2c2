-- Anti-join by NOT EXISTS. O(n + m) time, O(m) space.
SELECT name AS Customers
FROM Customers c
WHERE NOT EXISTS (SELECT 1 FROM Orders o WHERE o.customerId = c.id);
