-- Leaves out those without reports. [sample]
WITH RECURSIVE a(person, boss) AS (SELECT id, boss_id FROM Staff WHERE boss_id IS NOT NULL UNION ALL SELECT a.person, s.boss_id FROM a JOIN Staff s ON s.id = a.boss WHERE s.boss_id IS NOT NULL) SELECT s.id, 1 + (SELECT COUNT(*) FROM a u WHERE u.person = s.id) AS level, COUNT(*) AS reports FROM Staff s JOIN a ON a.boss = s.id GROUP BY s.id;
