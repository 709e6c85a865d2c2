-- Counts for every row the different salaries above it. O(n^2) time, O(n) space.
SELECT MAX(salary) AS SecondHighestSalary FROM Employee e
WHERE (SELECT COUNT(DISTINCT h.salary) FROM Employee h WHERE h.salary + 0 > e.salary) = 1;
