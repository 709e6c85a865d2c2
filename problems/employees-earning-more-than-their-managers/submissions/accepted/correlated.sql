-- The salary of the manager by a correlated subquery. O(n log n) time, O(1) space.
SELECT name AS Employee
FROM Employee e
WHERE salary > (SELECT m.salary FROM Employee m WHERE m.id = e.managerId);
