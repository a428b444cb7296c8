// A participant fills in the whole form with the keys alone: saves, closes, loads, goes on, saves.
import { accessible, assert, browse, codeOf, form, open, saved, tool } from './lib/browser.mjs';
import { copyFileSync, readFileSync } from 'node:fs';

const path = form('r', '--name', 'Plejehjemmet Solsikken', '--municipality', 'Ringkøbing-Skjern');
const code = codeOf(path);
const file = `kik-svar-solsikken-${code}.json`;

// What has the focus: its name as a listener hears it is tested by axe, its place here.
const focus = page => page.evaluate(() => {
	const e = document.activeElement;
	return e.name || e.id || e.tagName;
});

// Tabs on until the element of this id (or radio of this name) has the focus.
const tabTo = async (page, id) => {
	for (let i = 0; i < 60; i++) {
		if (await focus(page) === id)
			return;
		await page.keyboard.press('Tab');
	}
	assert.fail(`${id} is not reached with Tab`);
};

// What is typed into question n: points, or null for don't know, and texts.
const fill = async (page, n, points) => {
	await tabTo(page, `p${n}`);
	await page.keyboard.press('Space');
	// from the first step down to the one meant; don't know comes after 5
	for (let i = 0; i < (points ?? 6); i++)
		await page.keyboard.press('ArrowDown');
	await tabTo(page, `s${n}`);
	await page.keyboard.type(`  Styrke ${n} æøå `);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Anden "styrke" <b>');
	await tabTo(page, `i${n}`);
	await page.keyboard.type(`Forbedring ${n}`);
	if (n % 3 === 0) {
		await tabTo(page, `e${n}`);
		await page.keyboard.press('Space');
		if (n > 0) {
			await tabTo(page, `w${n}`);
			await page.keyboard.type('APV 2026');
		}
	}
};
const expected = n => ({
	id: `S${String(n + 1).padStart(2, '0')}`,
	points: n === 4 ? null : n % 6,
	strengths: [`Styrke ${n} æøå`, 'Anden "styrke" <b>'],
	improvements: [`Forbedring ${n}`],
	...(n % 3 === 0 && { evidence: n === 0 ? true : 'APV 2026' }),
});
const head = {
	format: 'kik-answers', version: 1, unit: 'solsikken', municipality: 'Ringkøbing-Skjern',
	round: '2026', respondent: code,
	frame: JSON.parse(readFileSync('r/round.json', 'utf8')).frame.digest, lang: 'da',
};

await browse(async context => {
	let page = await open(context, path);
	assert.equal(await page.textContent('#count'), '0 af 20 besvaret');
	await page.keyboard.press('Tab');
	assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Gå til spørgsmålene');
	await page.keyboard.press('Enter');
	assert.equal(await focus(page), 'main');
	for (let n = 0; n < 7; n++)
		await fill(page, n, n === 4 ? null : n % 6);
	assert.equal(await page.textContent('#count'), '7 af 20 besvaret');
	assert.equal(await page.textContent('#n0'), '3 af 3');
	assert.equal(await page.textContent('#n2'), '1 af 3');
	assert.equal(await page.textContent('#state'), 'Ikke gemt endnu');
	await accessible(page, 'partly filled in');

	// Ctrl+S saves the answers, not the page
	const first = await saved(page, () => page.keyboard.press('Control+s'));
	assert.equal(first.name, file);
	assert.deepEqual(JSON.parse(first.text), { ...head, questions: [0, 1, 2, 3, 4, 5, 6].map(expected) });
	assert.equal(await focus(page), 'report');
	assert.equal(await page.locator('#report li').count(), 13);
	assert.equal(await page.textContent('#state'), 'Gemt som fil');
	// nothing is unsaved: it closes without a question
	await page.close({ runBeforeUnload: true });
	await context.waitForEvent('page', { timeout: 300 }).catch(() => {});
	assert.equal(context.pages().length, 0);

	page = await open(context, path);
	await tabTo(page, 'load');
	const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
	await chooser.setFiles(first.path);
	await page.waitForSelector('#loaded.good');
	assert.equal(await page.textContent('#loaded'), `Svarene i ${file} er hentet. 7 af 20 besvaret.`);
	for (let n = 7; n < 20; n++)
		await fill(page, n, n % 6);
	await accessible(page, 'filled in');
	await tabTo(page, 'save');
	const second = await saved(page, () => page.keyboard.press('Enter'));
	assert.deepEqual(JSON.parse(second.text), { ...head, questions: Array.from({ length: 20 }, (_, n) => expected(n)) });
	assert.ok(second.text.endsWith('}\n') && !second.text.includes('\r'));
	assert.equal(await page.textContent('#count'), '20 af 20 besvaret');
	assert.equal(await page.locator('#report li').count(), 0);

	// points are taken away again by the button beside them
	await page.keyboard.press('Shift+Tab');
	await page.locator('#q19 .clear').focus();
	await page.keyboard.press('Enter');
	assert.equal(await focus(page), 'p19');
	assert.equal(await page.textContent('#count'), '19 af 20 besvaret');
	await page.close();
	copyFileSync(second.path, 'r/answers/anything.json');
});

// kik-score counts what was typed
const [, result] = tool('kik-score', ['r']).trim().split('\n').map(line => JSON.parse(line));
const { individual: all } = result;
assert.equal(all.respondents, 1);
for (let n = 0; n < 20; n++) {
	const { id, points, strengths, improvements, evidence } = expected(n);
	const q = all.questions.find(x => x.id === id);
	assert.equal(q.n, points === null ? 0 : 1, id);
	if (points !== null)
		assert.equal(q.mean, points, id);
	assert.deepEqual(q.strengths.toSorted(), strengths.toSorted(), id);
	assert.deepEqual(q.improvements, improvements, id);
	assert.equal(q.evidence ?? 0, evidence ? 1 : 0, id);
}
