-- The maximum of what is below the maximum. O(n) time, O(1) space.
SELECT MAX(salary) AS SecondHighestSalary
FROM Employee
WHERE salary < (SELECT MAX(salary) FROM Employee);
