-- Gives no row at all where there is no second salary. [sample]
SELECT DISTINCT salary AS SecondHighestSalary FROM Employee ORDER BY salary DESC LIMIT 1 OFFSET 1;
