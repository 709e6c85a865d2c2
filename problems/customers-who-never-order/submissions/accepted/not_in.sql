-- NOT IN the list of those who ordered, in which there are no nulls. O(n + m) time, O(m) space.
SELECT name AS Customers
FROM Customers
WHERE id NOT IN (SELECT customerId FROM Orders);
