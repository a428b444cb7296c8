// Paper: boxes and lines, no controls; every question, example and step; answers when there are.
import { assert, browse, form, open, pdftotext } from './lib/browser.mjs';

const path = form('r');
const print = async (page, name) => {
	await page.pdf({ path: name, preferCSSPageSize: true });
	return pdftotext(name);
};

await browse(async context => {
	const page = await open(context, path);
	const empty = await print(page, 'empty.pdf');
	for (let n = 1; n <= 20; n++)
		assert.match(empty, new RegExp(`^[\\f ]*S${String(n).padStart(2, '0')} `, 'm'));
	for (const words of [/På papir:/, /Om en ny kollega kan fortælle/, /Fulgt op: vi undersøger/, /Ved ikke/,
		/Hvilken\?/, /Fortroligt/])
		assert.match(empty, words);
	for (const words of [/Gem svar/, /delt computer/, /besvaret/, /Temaer/])
		assert.doesNotMatch(empty, words);
	// two questions a page, and one beside the introduction
	assert.ok(empty.split('\f').length - 1 <= 12, `${empty.split('\f').length - 1} pages`);
	await page.fill('#s0', Array.from({ length: 30 }, (_, n) => `Styrke nummer ${n}`).join('\n'));
	await page.check('#q0 [value="3"]');
	const filled = await print(page, 'filled.pdf');
	assert.match(filled, /✕/);
	for (let n = 0; n < 30; n++)
		assert.match(filled, new RegExp(`Styrke nummer ${n}\\b`));
});
