-- The same salary is not more. [edge]
SELECT e.name AS Employee FROM Employee e JOIN Employee m ON m.id = e.managerId WHERE e.salary >= m.salary;
