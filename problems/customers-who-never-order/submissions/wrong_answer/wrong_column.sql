-- Joins by the number of the order. [sample]
SELECT c.name AS Customers FROM Customers c LEFT JOIN Orders o ON o.id = c.id WHERE o.id IS NULL;
