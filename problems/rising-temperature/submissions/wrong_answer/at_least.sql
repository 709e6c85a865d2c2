-- As warm is not warmer. [edge]
SELECT w.id FROM Weather w JOIN Weather y ON y.recordDate = date(w.recordDate, '-1 day') WHERE w.temperature >= y.temperature;
