-- Takes the row before for the day before: gaps. [edge]
SELECT id FROM (SELECT id, temperature, LAG(temperature) OVER (ORDER BY recordDate) AS t FROM Weather) WHERE temperature > t;
