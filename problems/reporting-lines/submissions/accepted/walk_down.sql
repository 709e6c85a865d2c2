-- Walks down from everyone. O(n d) time and space for a depth of d.
WITH RECURSIVE below(top, person, distance) AS (
  SELECT id, id, 0 FROM Staff
  UNION ALL
  SELECT b.top, s.id, b.distance + 1 FROM below b JOIN Staff s ON s.boss_id = b.person
), levels AS (
  SELECT person, MAX(distance) + 1 AS level FROM below GROUP BY person
), counts AS (
  SELECT top, COUNT(*) - 1 AS reports FROM below GROUP BY top
)
SELECT l.person AS id, l.level, c.reports
FROM levels l
JOIN counts c ON c.top = l.person;
