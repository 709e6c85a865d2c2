-- Reads all orders for each customer. [large]
SELECT name AS Customers FROM Customers c WHERE (SELECT COUNT(*) FROM Orders o WHERE o.customerId - c.id = 0) = 0;
