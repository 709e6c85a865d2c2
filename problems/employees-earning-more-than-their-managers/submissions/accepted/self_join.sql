-- Self join by the key. O(n log n) time, O(1) space.
SELECT e.name AS Employee
FROM Employee e
JOIN Employee m ON m.id = e.managerId
WHERE e.salary > m.salary;
