-- Ranks across departments. [sample]
SELECT Department, Employee, Salary FROM (SELECT d.name AS Department, e.name AS Employee, e.salary AS Salary, DENSE_RANK() OVER (ORDER BY e.salary DESC) AS n FROM Employee e JOIN Department d ON d.id = e.departmentId) WHERE n <= 3;
