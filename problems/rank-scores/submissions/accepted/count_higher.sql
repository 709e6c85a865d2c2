-- Counts the different scores above for every row. O(n^2) time, O(n) space.
SELECT s.score, (SELECT COUNT(DISTINCT h.score) FROM Scores h WHERE h.score + 0 >= s.score) AS "rank"
FROM Scores s ORDER BY s.score DESC;
