-- Rank without gaps in each department. O(n log n) time, O(n) space.
WITH ranked AS (
  SELECT d.name AS Department, e.name AS Employee, e.salary AS Salary,
    DENSE_RANK() OVER (PARTITION BY e.departmentId ORDER BY e.salary DESC) AS place
  FROM Employee e
  JOIN Department d ON d.id = e.departmentId
)
SELECT Department, Employee, Salary
FROM ranked
WHERE place <= 3;
