// Files that are not this form's are refused in clear words; answers are replaced only when asked.
import { accessible, assert, browse, codeOf, form, open, saved } from './lib/browser.mjs';
import { writeFileSync } from 'node:fs';

const path = form('r', '--municipality', 'Fjordby');
const code = codeOf(path);

await browse(async context => {
	const page = await open(context, path);
	const text = id => page.textContent(`#${id}`);
	const choose = async (content, name = 'fil.json') => {
		writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content));
		await page.evaluate(() => { document.getElementById('loaded').textContent = ''; });
		await page.setInputFiles('#load', name);
		await page.waitForFunction(() => document.querySelector('dialog') || document.getElementById('loaded').textContent);
	};
	await page.check('#q0 [value="3"]');
	await page.fill('#s0', 'Godt\n\n  team  ');
	const mine = JSON.parse((await saved(page, () => page.click('#save'))).text);
	assert.deepEqual(mine.questions, [{ id: 'S01', points: 3, strengths: ['Godt', 'team'] }]);
	await page.fill('#i0', 'Tid');

	const others = [
		['ikke json', /^fil\.json er ikke en fil med svar\. Vælg filen kik-svar-solsikken-/],
		[[], /er ikke en fil med svar/],
		[{ ...mine, format: 'kik-frame' }, /er ikke en fil med svar/],
		[{ ...mine, version: 2 }, /nyere skema/],
		[{ ...mine, unit: 'birkely' }, /hører til enheden birkely, Fjordby; dette skema er til solsikken/],
		[{ ...mine, municipality: 'Havby' }, /hører til enheden solsikken, Havby/],
		[{ ...mine, round: '2024' }, /hører til runde 2024; dette skema er til runde 2026/],
		[{ ...mine, respondent: 'BCDFGHJK' }, new RegExp(`koden BCDFGHJK; dette skema har koden ${code}`)],
		[{ ...mine, frame: 'sha256:0' }, /anden udgave af spørgsmålene/],
	];
	for (const [content, words] of others) {
		await choose(content);
		assert.match(await text('loaded'), words);
		assert.match(await text('loaded'), /Skemaets svar er, som de var\.$/);
		assert.equal(await page.inputValue('#i0'), 'Tid');
	}
	await accessible(page, 'a file that was refused');

	// what was changed outside the form is found by its question, and nothing is taken in
	for (const question of [{ id: 'S99', points: 3 }, { id: 'S02', points: 7 }, { id: 'S02', points: '3' },
		{ id: 'S02', points: 2.5 }, { id: 'S02', strengths: 'x' }, { id: 'S02', other: 1 }, null]) {
		await choose({ ...mine, questions: [mine.questions[0], question] });
		await page.click('dialog .yes');
		await page.waitForFunction(() => document.getElementById('loaded').textContent);
		assert.match(await text('loaded'), question
			? new RegExp(`ændret uden for skemaet og kan ikke læses ved ${question.id}\\.`)
			: /kan ikke læses ved/);
		assert.equal(await page.inputValue('#i0'), 'Tid');
		assert.equal(await page.inputValue('#s0'), 'Godt\n\n  team  ');
	}

	// a file of this form: kept out, then taken in
	const filed = { ...mine, questions: [{ id: 'S02', points: null, evidence: true }, { id: 'S20', ideas: ['Ny idé'], evidence: 'APV' }] };
	await choose(filed);
	await accessible(page, 'the question whether to replace');
	assert.equal(await page.evaluate(() => document.activeElement.className), 'no');
	await page.keyboard.press('Escape');
	await page.waitForFunction(() => document.getElementById('loaded').textContent);
	assert.equal(await text('loaded'), 'Skemaets svar er, som de var.');
	assert.equal(await page.inputValue('#i0'), 'Tid');
	await choose(filed);
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await page.waitForSelector('#loaded.good');
	assert.equal(await page.inputValue('#i0') + await page.inputValue('#s0'), '');
	assert.equal(await page.isChecked('#q1 [value=""]'), true);
	assert.equal(await page.inputValue('#w19'), 'APV');
	assert.equal(await text('count'), '1 af 20 besvaret');
	assert.deepEqual(JSON.parse((await saved(page, () => page.click('#save'))).text).questions, filed.questions);

	// the same file again asks nothing; dropped onto the page, it is read as well
	await page.evaluate(content => {
		document.getElementById('loaded').textContent = '';
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([content], 'sluppet.json'));
		for (const type of ['dragover', 'drop'])
			document.getElementById('q5').dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
	}, JSON.stringify(filed));
	await page.waitForFunction(() => /^Svarene i sluppet\.json er hentet/.test(document.getElementById('loaded').textContent));

	// what is not saved is not lost without a question
	await page.fill('#s4', 'Nyt');
	const asked = page.waitForEvent('dialog');
	await page.close({ runBeforeUnload: true });
	const dialog = await asked;
	assert.equal(dialog.type(), 'beforeunload');
	await dialog.dismiss();
	assert.equal(await page.inputValue('#s4'), 'Nyt');
	await saved(page, () => page.click('#save'));
	await page.close();
});
