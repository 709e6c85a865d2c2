-- Compares every two rows, hidden from any index. [large]
SELECT DISTINCT a.email AS Email FROM Person a, Person b WHERE a.id < b.id AND a.email || '' = b.email || '';
