-- Compares names in place of customers. [edge]
SELECT name AS Customers FROM Customers EXCEPT SELECT c.name FROM Customers c JOIN Orders o ON o.customerId = c.id;
