-- Rank without gaps. O(n log n) time, O(n) space.
WITH ranked AS (
  SELECT salary, DENSE_RANK() OVER (ORDER BY salary DESC) AS place
  FROM Employee
)
SELECT MAX(salary) AS SecondHighestSalary
FROM ranked
WHERE place = 2;
