-- All pairs of a person and somebody above. O(n d) time and space for a depth of d.
WITH RECURSIVE above(person, boss) AS (
  SELECT id, boss_id FROM Staff WHERE boss_id IS NOT NULL
  UNION ALL
  SELECT a.person, s.boss_id FROM above a JOIN Staff s ON s.id = a.boss WHERE s.boss_id IS NOT NULL
), levels AS (
  SELECT person, COUNT(*) AS steps FROM above GROUP BY person
), counts AS (
  SELECT boss, COUNT(*) AS people FROM above GROUP BY boss
)
SELECT s.id, COALESCE(l.steps, 0) + 1 AS level, COALESCE(c.people, 0) AS reports
FROM Staff s
LEFT JOIN levels l ON l.person = s.id
LEFT JOIN counts c ON c.boss = s.id;
