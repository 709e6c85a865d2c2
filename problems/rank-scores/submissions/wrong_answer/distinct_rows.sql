-- Each score once only. [sample]
SELECT DISTINCT score, DENSE_RANK() OVER (ORDER BY score DESC) AS "rank" FROM Scores ORDER BY score DESC;
