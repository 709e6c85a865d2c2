-- Rank without gaps. O(n log n) time, O(n) space.
SELECT score, DENSE_RANK() OVER (ORDER BY score DESC) AS "rank"
FROM Scores
ORDER BY score DESC;
