-- Leaves out the trips of banned users; a sum by a count. O(n log m) time, O(m) space.
WITH banned AS (
  SELECT users_id FROM Users WHERE banned = 'Yes'
)
SELECT request_at AS Day,
  ROUND(1.0 * SUM(CASE WHEN status LIKE 'cancelled%' THEN 1 ELSE 0 END) / COUNT(*), 2) AS "Cancellation Rate"
FROM Trips
WHERE client_id NOT IN banned AND driver_id NOT IN banned
  AND request_at >= '2013-10-01' AND request_at <= '2013-10-03'
GROUP BY request_at;
