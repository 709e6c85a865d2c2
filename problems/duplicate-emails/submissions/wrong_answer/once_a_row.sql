-- Gives the address for each of its rows but the first. [edge]
SELECT email AS Email FROM (SELECT email, ROW_NUMBER() OVER (PARTITION BY email ORDER BY id) AS n FROM Person) WHERE n > 1;
