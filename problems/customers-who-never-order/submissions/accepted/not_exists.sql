-- Anti-join by NOT EXISTS. O(n m) time, O(1) space: without an index each customer looks through the orders.
SELECT name AS Customers
FROM Customers c
WHERE NOT EXISTS (SELECT 1 FROM Orders o WHERE o.customerId = c.id);
