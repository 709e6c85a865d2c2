-- Two people of one name and salary become one. [edge]
SELECT DISTINCT Department, Employee, Salary FROM (SELECT d.name AS Department, e.name AS Employee, e.salary AS Salary, DENSE_RANK() OVER (PARTITION BY d.id ORDER BY e.salary DESC) AS n FROM Employee e JOIN Department d ON d.id = e.departmentId) WHERE n <= 3;
