-- Forgets the days that are asked for. [edge]
SELECT t.request_at AS Day, ROUND(AVG(t.status <> 'completed'), 2) AS "Cancellation Rate" FROM Trips t JOIN Users c ON c.users_id = t.client_id AND c.banned = 'No' JOIN Users d ON d.users_id = t.driver_id AND d.banned = 'No' GROUP BY t.request_at;
