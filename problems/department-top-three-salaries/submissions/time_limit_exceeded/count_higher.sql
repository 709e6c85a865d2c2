-- Counts the higher salaries of the department for every employee: quadratic. [large]
SELECT d.name AS Department, e.name AS Employee, e.salary AS Salary FROM Employee e JOIN Department d ON d.id = e.departmentId
WHERE (SELECT COUNT(DISTINCT h.salary) FROM Employee h WHERE h.departmentId + 0 = e.departmentId AND h.salary > e.salary) < 3;
