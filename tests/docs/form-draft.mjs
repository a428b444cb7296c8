// A draft stays in the browser only for those who say that the computer is theirs.
import { accessible, assert, browse, codeOf, form, open, saved } from './lib/browser.mjs';

const path = form('r', '--municipality', 'Fjordby'), other = form('s');
const stored = page => page.evaluate(() => Object.entries(localStorage));
const key = `["kik","Fjordby","solsikken","2026","${codeOf(path)}"]`;
const again = test => browse(test, { profile: 'profile' });

// no answer, or yes: nothing is kept
await again(async context => {
	const page = await open(context, path);
	await page.fill('#s0', 'Hemmeligt');
	assert.deepEqual(await stored(page), []);
	await page.check('#shared');
	await page.fill('#i0', 'Også hemmeligt');
	assert.deepEqual(await stored(page), []);
	assert.match(await page.textContent('#kept'), /gemmer intet/);
	await saved(page, () => page.click('#save'));
});

// no: it is kept, under unit, round and code, and no question is asked on leaving
await again(async context => {
	const page = await open(context, path);
	assert.equal(await page.inputValue('#s0'), '');
	await page.check('#q0 [value="4"]');
	await page.check('#own');
	await page.fill('#s0', 'God vagtplan\nTo linjer');
	await page.check('#q6 [value=""]');
	await page.check('#e6');
	await page.fill('#w6', 'APV');
	const [[name, draft], ...more] = await stored(page);
	assert.equal(name, key);
	assert.deepEqual(more, []);
	assert.equal(JSON.parse(draft).questions.length, 2);
	assert.equal(await page.textContent('#state'), 'Gemt i browseren, men ikke sendt');
	await accessible(page, 'with a draft');
	page.on('dialog', () => assert.fail('asked on leaving'));
	await page.close({ runBeforeUnload: true });
});

// it is there again; another form of the same disk sees its own only
await again(async context => {
	const stranger = await open(context, other);
	assert.equal(await stranger.textContent('#count'), '0 af 20 besvaret');
	assert.equal(await stranger.isVisible('#forget'), false);
	await stranger.close();

	const page = await open(context, path);
	assert.equal(await page.textContent('#count'), '2 af 20 besvaret');
	assert.match(await page.textContent('#kept'), /hentet fra denne browser/);
	assert.equal(await page.isChecked('#own'), true);
	assert.equal(await page.inputValue('#s0'), 'God vagtplan\nTo linjer');
	assert.equal(await page.inputValue('#w6'), 'APV');
	const file = await saved(page, () => page.click('#save'));
	assert.deepEqual(JSON.parse(file.text).questions, [
		{ id: 'S01', points: 4, strengths: ['God vagtplan', 'To linjer'] },
		{ id: 'S07', points: null, evidence: 'APV' },
	]);
	await page.click('#forget');
	assert.deepEqual(await stored(page), []);
	assert.equal(await page.isVisible('#forget'), false);
	assert.equal(await page.evaluate(() => document.activeElement.id), 'shared');
	assert.equal(await page.inputValue('#w6'), 'APV');
	await page.fill('#w6', 'APV 2026');
	assert.deepEqual(await stored(page), []);
});

// a draft of other questions is told, and left alone until it is deleted or kept over
await again(async context => {
	const page = await open(context, path);
	await page.evaluate(name => localStorage.setItem(name, '{"format":"kik-answers","version":1}'), key);
	await page.reload();
	assert.match(await page.textContent('#kept'), /^Det, der lå i browseren, er ikke en fil med svar/);
	assert.equal(await page.isChecked('#own'), false);
	await page.check('#q0 [value="4"]');
	assert.equal((await stored(page))[0][1], '{"format":"kik-answers","version":1}');
	await page.check('#shared');
	assert.deepEqual(await stored(page), []);
	page.on('dialog', d => d.accept());
	await page.close();
});
