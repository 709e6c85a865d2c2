-- Self join by the date before. O(n log n) time, O(1) space.
SELECT w.id
FROM Weather w
JOIN Weather y ON y.recordDate = date(w.recordDate, '-1 day')
WHERE w.temperature > y.temperature;
