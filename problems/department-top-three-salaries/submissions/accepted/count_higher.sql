-- Counts the different higher salaries of the department for every employee. O(n^2) time, O(n) space.
SELECT d.name AS Department, e.name AS Employee, e.salary AS Salary
FROM Employee e
JOIN Department d ON d.id = e.departmentId
WHERE 3 > (SELECT COUNT(DISTINCT h.salary) FROM Employee h WHERE h.departmentId = e.departmentId AND h.salary > e.salary);
