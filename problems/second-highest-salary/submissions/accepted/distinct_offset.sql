-- The second of the distinct salaries, sorted. O(n log n) time, O(n) space.
SELECT (SELECT DISTINCT salary FROM Employee ORDER BY salary DESC LIMIT 1 OFFSET 1) AS SecondHighestSalary;
