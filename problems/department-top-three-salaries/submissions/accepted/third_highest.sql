-- The third highest salary of each department as a bound. O(n^2) time at worst, as SQLite looks through all employees for each department; O(n) space.
WITH salaries AS (
  SELECT departmentId, salary FROM Employee GROUP BY departmentId, salary
), numbered AS (
  SELECT departmentId, salary, ROW_NUMBER() OVER (PARTITION BY departmentId ORDER BY salary DESC) AS n FROM salaries
), bounds AS (
  SELECT departmentId, MIN(salary) AS least FROM numbered WHERE n <= 3 GROUP BY departmentId
)
SELECT d.name AS Department, e.name AS Employee, e.salary AS Salary
FROM bounds b
JOIN Department d ON d.id = b.departmentId
JOIN Employee e ON e.departmentId = b.departmentId AND e.salary >= b.least;
