-- Computes the difference of every two dates. [large]
SELECT w.id FROM Weather w, Weather y WHERE julianday(w.recordDate) - julianday(y.recordDate) = 1 AND w.temperature > y.temperature;
