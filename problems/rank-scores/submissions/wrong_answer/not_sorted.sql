-- The order of the rows is left to chance. [sample]
SELECT s.score, (SELECT COUNT(DISTINCT h.score) FROM Scores h WHERE h.score >= s.score) AS "rank" FROM Scores s;
