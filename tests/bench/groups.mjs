// The job in DuckDB: groups.mjs FOLDER_OF_THE_PACKAGE ANSWERS THREADS
import { createRequire } from 'node:module';

const [folder, answers, threads] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${folder}/`)('@duckdb/node-api');
const duckdb = await DuckDBInstance.create(':memory:', { threads });
const session = await duckdb.connect();
await session.run(`COPY (
	SELECT unit, question, count(p) AS n, count(*) - count(p) AS blank, round(avg(p), 6) AS mean,
		median(p) AS median, min(p) AS min, max(p) AS max, round(stddev_samp(p), 6) AS sd
	FROM (
		SELECT unit, question, try_cast(points AS INTEGER) AS p
		FROM read_csv('${answers}', delim=';', quote='"', escape='"', header=true,
			all_varchar=true)
	)
	GROUP BY unit, question ORDER BY unit, question
) TO '/dev/stdout' (FORMAT csv)`);
