-- Hides the key in an expression, so that every pair is looked at. [large]
SELECT e.name AS Employee FROM Employee e, Employee m WHERE m.id - e.managerId = 0 AND e.salary > m.salary;
