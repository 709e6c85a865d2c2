-- Finds the users by reading all of them for every trip. [large]
SELECT t.request_at AS Day, ROUND(AVG(t.status <> 'completed'), 2) AS "Cancellation Rate" FROM Trips t JOIN Users c ON c.users_id - t.client_id = 0 AND c.banned = 'No' JOIN Users d ON d.users_id - t.driver_id = 0 AND d.banned = 'No' WHERE t.request_at BETWEEN '2013-10-01' AND '2013-10-03' GROUP BY t.request_at;
