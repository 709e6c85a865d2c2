-- Numbers the rows, so that ties get different places. [edge]
SELECT MAX(CASE WHEN place = 2 THEN salary END) AS SecondHighestSalary
FROM (SELECT salary, ROW_NUMBER() OVER (ORDER BY salary DESC) AS place FROM Employee);
