-- Two people of one name become one. [edge]
SELECT DISTINCT e.name AS Employee FROM Employee e JOIN Employee m ON m.id = e.managerId WHERE e.salary > m.salary;
