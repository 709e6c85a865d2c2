-- Equal scores get different places. [sample]
SELECT score, ROW_NUMBER() OVER (ORDER BY score DESC) AS "rank" FROM Scores ORDER BY score DESC;
