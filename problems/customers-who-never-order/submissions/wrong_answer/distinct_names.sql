-- Customers of one name become one. [edge]
SELECT DISTINCT c.name AS Customers FROM Customers c LEFT JOIN Orders o ON o.customerId = c.id WHERE o.id IS NULL;
