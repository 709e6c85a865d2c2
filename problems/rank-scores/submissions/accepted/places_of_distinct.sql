-- Numbers the distinct scores and joins them back. O(n log n) time, O(n) space.
WITH distinct_scores AS (
  SELECT DISTINCT score FROM Scores
), places AS (
  SELECT score, ROW_NUMBER() OVER (ORDER BY score DESC) AS place FROM distinct_scores
)
SELECT s.score, p.place AS "rank"
FROM Scores s JOIN places p ON p.score = s.score
ORDER BY s.score DESC;
