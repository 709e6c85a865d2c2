-- Counts the direct reports alone. [sample]
WITH RECURSIVE t(id, level) AS (SELECT id, 1 FROM Staff WHERE boss_id IS NULL UNION ALL SELECT s.id, t.level + 1 FROM t JOIN Staff s ON s.boss_id = t.id) SELECT id, level, (SELECT COUNT(*) FROM Staff s WHERE s.boss_id = t.id) AS reports FROM t;
