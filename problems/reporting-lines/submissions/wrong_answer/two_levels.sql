-- Looks two levels down only. [edge]
WITH RECURSIVE t(id, level) AS (SELECT id, 1 FROM Staff WHERE boss_id IS NULL UNION ALL SELECT s.id, t.level + 1 FROM t JOIN Staff s ON s.boss_id = t.id) SELECT id, level, (SELECT COUNT(*) FROM Staff a WHERE a.boss_id = t.id) + (SELECT COUNT(*) FROM Staff a JOIN Staff b ON b.boss_id = a.id WHERE a.boss_id = t.id) AS reports FROM t;
