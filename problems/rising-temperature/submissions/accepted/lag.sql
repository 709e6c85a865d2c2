-- The row before, if it is the day before. O(n log n) time, O(n) space.
SELECT id
FROM (
  SELECT id, recordDate, temperature,
    LAG(recordDate) OVER (ORDER BY recordDate) AS day_before,
    LAG(temperature) OVER (ORDER BY recordDate) AS temperature_before
  FROM Weather
)
WHERE DATEDIFF(recordDate, day_before) = 1 AND temperature > temperature_before;
