-- RANK leaves out places after a tie. [sample]
SELECT score, RANK() OVER (ORDER BY score DESC) AS "rank" FROM Scores ORDER BY score DESC;
