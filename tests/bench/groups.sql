/* The job in SQLite, which has neither median nor standard deviation. Also for csvkit. */
WITH a AS (
	SELECT unit, question,
		CASE WHEN points GLOB '[0-9]' THEN CAST(points AS INTEGER) END AS p
	FROM answers
), r AS (
	SELECT unit, question, p,
		row_number() OVER (PARTITION BY unit, question ORDER BY p IS NULL, p) AS i,
		count(p) OVER (PARTITION BY unit, question) AS c
	FROM a
)
SELECT unit, question, count(p) AS n, count(*) - count(p) AS blank, avg(p) AS mean,
	avg(CASE WHEN i IN ((c + 1) / 2, (c + 2) / 2) THEN p END) AS median,
	min(p) AS min, max(p) AS max,
	CASE WHEN count(p) > 1 THEN
		sqrt(max(0.0, (sum(p * p) - 1.0 * sum(p) * sum(p) / count(p)) / (count(p) - 1)))
	END AS sd
FROM r GROUP BY unit, question ORDER BY unit, question;
