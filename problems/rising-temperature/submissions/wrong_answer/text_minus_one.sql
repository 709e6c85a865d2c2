-- Subtracts 1 from the day of the month: fails at the end of a month. [edge]
SELECT w.id FROM Weather w JOIN Weather y ON substr(y.recordDate, 1, 7) = substr(w.recordDate, 1, 7) AND DAY(w.recordDate) - DAY(y.recordDate) = 1 WHERE w.temperature > y.temperature;
