// What the tests in a browser share: Chromium, a form to open, axe, and what must not happen.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export { assert };
export const SRC = process.env.SRC;
const require = createRequire(join(process.env.NODE_MODULES, 'x.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
	'--disable-background-networking', '--disable-component-update', '--disable-sync'];
const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';

// Runs a tool; what it printed. A status other than those expected is a failure.
export const tool = (name, args, status = 0) => {
	const done = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
	assert.equal(done.status, status, `${name} ${args.join(' ')}: ${done.error || done.stderr}`);
	return done.stdout;
};

// Makes a round of one participant in the folder `name`; the path of the form.
export const form = (name, ...options) => {
	tool('kik-init', ['round', '--round', '2026', '--unit', 'solsikken', '--participants', '1',
		...options, name]);
	const folder = join(name, 'forms', readdirSync(join(name, 'forms'))[0]);
	return resolve(folder, readdirSync(folder).find(f => f.endsWith('.html')));
};

export const codeOf = path => path.match(/([^/]*)\.html$/)[1];

// Starts Chromium, runs the test, and fails on any message of the console, any error of a page,
// any request but for files of this disk. `profile`: a folder, for what is kept between runs.
export const browse = async (test, { profile, ...options } = {}) => {
	const faults = [];
	const launch = { executablePath: CHROMIUM, args: FLAGS };
	const settings = { viewport: { width: 1100, height: 900 }, acceptDownloads: true, ...options };
	const browser = profile ? null : await chromium.launch(launch);
	const context = profile
		? await chromium.launchPersistentContext(profile, { ...launch, ...settings })
		: await browser.newContext(settings);
	context.on('console', m => faults.push(`console: ${m.text()}`));
	context.on('weberror', e => faults.push(`error: ${e.error()}`));
	context.on('request', r => {
		if (!/^(file|blob):/.test(r.url()))
			faults.push(`request: ${r.url()}`);
	});
	try {
		await test(context);
	} finally {
		await context.close();
		await browser?.close();
	}
	assert.deepEqual(faults, []);
};

export const open = async (context, path) => {
	const page = await context.newPage();
	await page.goto(pathToFileURL(path).href);
	return page;
};

// Every rule of WCAG 2.1 A and AA, and what axe calls good practice.
export const accessible = async (page, what) => {
	// through the debugger: the page's own policy would refuse the script
	await page.evaluate(axe);
	const { violations } = await page.evaluate(() => axe.run(document, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
	}));
	const told = violations.map(v => `${v.id}: ${v.help}\n` +
		v.nodes.map(n => `  ${n.target} ${n.html}\n  ${n.failureSummary}`).join('\n'));
	assert.equal(told.join('\n'), '', `axe: ${what}`);
};

// Does what makes the page save; the file's name and what stands in it.
export const saved = async (page, act) => {
	const [download] = await Promise.all([page.waitForEvent('download', { timeout: 5000 }), act()]);
	const path = resolve(download.suggestedFilename());
	await download.saveAs(path);
	return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
};

export const pdftotext = path => execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
