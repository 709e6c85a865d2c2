-- Walks down from everyone. O(n d) time and space for a depth of d.
WITH RECURSIVE below(top, person, distance) AS (
  SELECT id, id, 0 FROM Staff
  UNION ALL
  SELECT b.top, s.id, b.distance + 1 FROM below b JOIN Staff s ON s.boss_id = b.person
)
SELECT top AS id,
  (SELECT MAX(u.distance) + 1 FROM below u WHERE u.person = b.top) AS level,
  COUNT(*) - 1 AS reports
FROM below b
GROUP BY top;
