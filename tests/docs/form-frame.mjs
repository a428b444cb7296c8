// Frames of other scales: a number where there are many steps, sub-scores with their mean.
import { accessible, assert, browse, form, open, saved, SRC, tool } from './lib/browser.mjs';
import { copyFileSync } from 'node:fs';

const town = form('town', '--frame', `${SRC}/tests/frames/town.json`, '--lang', 'en');
const fine = form('fine', '--frame', `${SRC}/tests/frames/fine.json`);

await browse(async context => {
	const page = await open(context, town);
	assert.equal(await page.textContent('#count'), '0 of 7 answered');
	assert.equal(await page.locator('#q0 [type=radio]').count(), 8); // 1 to 7, and don't know
	assert.match(await page.textContent('#t1'), /12\.5–50 Some effort/);
	assert.match(await page.textContent('#r3'), /from 0 to 100 in steps of 2\.5/);
	await accessible(page, 'numbers, empty');
	await page.check('#q0 [value="7"]');
	for (const wrong of ['41', '101', '-2.5', '1e1', '2.5000', 'ten', '+5', '1 0']) {
		await page.fill('#p3', wrong);
		assert.equal(await page.textContent('#count'), '1 of 7 answered', wrong);
		await page.click('#save');
		assert.equal(await page.textContent('#report li'), 'B1x: write a number from 0 to 100 in steps of 2.5');
	}
	assert.equal(await page.getAttribute('#p3', 'aria-invalid'), 'true');
	await accessible(page, 'numbers, error');
	await page.click('#report a');
	assert.equal(await page.evaluate(() => document.activeElement.id), 'p3');
	assert.equal(await page.textContent('#v3'), '');
	await page.fill('#p3', '42,5');
	assert.equal(await page.textContent('#v3'), '(12.5–50 Some effort)');
	assert.equal(await page.getAttribute('#p3', 'aria-invalid'), null);
	assert.equal(await page.locator('.error').count(), 0);
	await page.fill('#p4', '5');
	await page.check('#d4');
	assert.equal(await page.inputValue('#p4'), '');
	assert.equal(await page.textContent('#count'), '3 of 7 answered');
	const file = await saved(page, () => page.click('#save'));
	assert.deepEqual(JSON.parse(file.text).questions, [
		{ id: 'A1x', points: 7 }, { id: 'B1x', points: 42.5 }, { id: 'B2x', points: null },
	]);
	copyFileSync(file.path, 'town/answers/a.json');
	await page.fill('#p4', '10');
	assert.equal(await page.isChecked('#d4'), false);
	await page.setInputFiles('#load', file.path);
	await page.click('dialog .yes');
	await page.waitForSelector('#loaded.good');
	assert.equal(await page.inputValue('#p3') + await page.inputValue('#p4'), '42.5');
	assert.equal(await page.isChecked('#d4'), true);
	await page.close();
});

await browse(async context => {
	const page = await open(context, fine);
	await accessible(page, 'sub-scores, empty');
	const give = async (n, parts) => {
		for (const [part, v] of Object.entries(parts))
			await page.fill(`#p${n}${part}`, v);
	};
	await give(0, { plan: '40', do: '60', check: '25' });
	assert.equal(await page.textContent('#m0'), '–');
	assert.equal(await page.textContent('#v0'), '');
	await page.click('#save');
	assert.match(await page.textContent('#report li'), /^P1: udfyld alle felterne/);
	await accessible(page, 'sub-scores, error');
	await page.click('#report a');
	assert.equal(await page.evaluate(() => document.activeElement.id), 'p0act');
	await page.keyboard.type('5');
	assert.equal(await page.textContent('#m0'), '32,5'); // (40 + 60 + 25 + 5) / 4
	assert.equal(await page.textContent('#v0'), '(11–50 Noget belæg på nogle områder)');
	await give(1, { trend: '100', target: '1' });
	assert.equal(await page.textContent('#m1'), '50,5');
	assert.equal(await page.textContent('#count'), '2 af 2 besvaret');
	const file = await saved(page, () => page.click('#save'));
	assert.deepEqual(JSON.parse(file.text).questions, [
		{ id: 'P1', plan: 40, do: 60, check: 25, act: 5 }, { id: 'P2', trend: 100, target: 1 },
	]);
	copyFileSync(file.path, 'fine/answers/a.json');
	await page.reload();
	assert.equal(await page.inputValue('#p0plan'), '');
	await page.setInputFiles('#load', file.path);
	await page.waitForSelector('#loaded.good');
	assert.equal(await page.textContent('#m0'), '32,5');
	await page.close();
});

// kik-score reads both kinds of points
const means = round => JSON.parse(tool('kik-score', [round]).trim().split('\n').at(-1)).individual.questions
	.filter(q => q.n > 0).map(q => [q.id, q.mean]);
assert.deepEqual(means('town'), [['A1x', 7], ['B1x', 42.5]]);
assert.deepEqual(means('fine'), [['P1', 32.5], ['P2', 50.5]]);
