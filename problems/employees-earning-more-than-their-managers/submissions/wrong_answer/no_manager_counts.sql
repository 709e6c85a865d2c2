-- Takes a missing manager for one who earns nothing. [sample]
SELECT e.name AS Employee FROM Employee e LEFT JOIN Employee m ON m.id = e.managerId WHERE e.salary > COALESCE(m.salary, 0);
