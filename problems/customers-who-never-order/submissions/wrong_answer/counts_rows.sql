-- A left join has one row for no order, but for one order as well. [edge]
SELECT c.name AS Customers FROM Customers c LEFT JOIN Orders o ON o.customerId = c.id GROUP BY c.id, c.name HAVING COUNT(*) = 1;
