-- Puts 0 in place of null. [sample]
SELECT COALESCE(MAX(salary), 0) AS SecondHighestSalary FROM Employee WHERE salary < (SELECT MAX(salary) FROM Employee);
