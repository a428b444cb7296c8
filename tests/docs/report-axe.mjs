// The reports of the examples, as a browser and axe see them.
import { accessible, assert, browse, open, SRC, tool } from './lib/browser.mjs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const files = [];
const walk = folder => {
	for (const f of readdirSync(folder, { withFileTypes: true }))
		f.isDirectory() ? walk(join(folder, f.name)) : files.push(join(folder, f.name));
};
walk(`${SRC}/examples/2026`);
const before = readdirSync(`${SRC}/examples/2024`).map(f => join(SRC, 'examples/2024', f));
tool('kik-score', ['--units', `${SRC}/examples/UNITS.csv`, '-o', 'r.jsonl', ...files]);
tool('kik-report', ['svarrapport', '-o', 'svar/', 'r.jsonl']);
tool('kik-score', ['--units', `${SRC}/examples/UNITS.csv`, '-o', 'r2024.jsonl', ...before]);
tool('kik-report', ['udvikling', '-o', 'udvikling.html', 'r2024.jsonl', 'r.jsonl']);
tool('kik-report', ['overblik', '-f', 'html', '-o', 'overblik.html', 'r.jsonl']);

await browse(async context => {
	for (const path of ['svar/2026_solsikken_svarrapport.html', 'overblik.html', 'udvikling.html']) {
		const page = await open(context, path);
		await accessible(page, path);
		await page.setViewportSize({ width: 320, height: 640 });
		await accessible(page, `${path} at 320 px`);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		assert.ok(wide <= 0, `${path}: ${wide} pixels too wide`);
		await page.close();
	}
});
