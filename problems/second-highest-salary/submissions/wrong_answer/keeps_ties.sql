-- Takes the second row: employees who share the highest salary count twice. [edge]
SELECT (SELECT salary FROM Employee ORDER BY salary DESC LIMIT 1 OFFSET 1) AS SecondHighestSalary;
