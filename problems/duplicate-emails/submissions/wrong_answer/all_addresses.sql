-- Gives every address. [sample]
SELECT DISTINCT email AS Email FROM Person;
