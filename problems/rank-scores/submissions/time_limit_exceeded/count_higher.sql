-- Counts the different scores above for every row: quadratic. [large]
SELECT s.score, (SELECT COUNT(DISTINCT h.score) FROM Scores h WHERE h.score + 0 >= s.score) AS "rank"
FROM Scores s ORDER BY s.score DESC;
