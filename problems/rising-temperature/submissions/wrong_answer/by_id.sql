-- Goes by id in place of the date. [edge]
SELECT w.id FROM Weather w JOIN Weather y ON y.id = w.id - 1 WHERE w.temperature > y.temperature;
