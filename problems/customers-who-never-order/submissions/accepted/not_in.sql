-- NOT IN a list without nulls. O(n + m) time, O(m) space.
SELECT name AS Customers
FROM Customers
WHERE id NOT IN (SELECT customerId FROM Orders WHERE customerId IS NOT NULL);
