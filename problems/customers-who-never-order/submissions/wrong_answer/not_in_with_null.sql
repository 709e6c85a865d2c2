-- One null in the list makes NOT IN true for nobody. [edge]
SELECT name AS Customers FROM Customers WHERE id NOT IN (SELECT customerId FROM Orders);
