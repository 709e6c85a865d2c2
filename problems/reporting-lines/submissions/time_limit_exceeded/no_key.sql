-- Finds the next level by reading everyone, again and again. [large]
WITH RECURSIVE above(person, boss) AS (
  SELECT id, boss_id FROM Staff WHERE boss_id IS NOT NULL
  UNION ALL
  SELECT a.person, s.boss_id FROM above a JOIN Staff s ON s.id - a.boss = 0 WHERE s.boss_id IS NOT NULL
)
SELECT s.id, 1 + (SELECT COUNT(*) FROM above a WHERE a.person = s.id) AS level, (SELECT COUNT(*) FROM above a WHERE a.boss = s.id) AS reports FROM Staff s;
