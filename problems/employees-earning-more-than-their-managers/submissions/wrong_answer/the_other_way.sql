-- Joins the wrong way round: names of managers who earn more. [sample]
SELECT m.name AS Employee FROM Employee e JOIN Employee m ON m.id = e.managerId WHERE m.salary > e.salary;
