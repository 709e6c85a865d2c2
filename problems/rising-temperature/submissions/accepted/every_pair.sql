-- Computes the difference of every two dates. O(n^2) time, O(1) space.
SELECT w.id FROM Weather w, Weather y WHERE DATEDIFF(w.recordDate, y.recordDate) = 1 AND w.temperature > y.temperature;
