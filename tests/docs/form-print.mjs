// Paper: boxes and lines, no controls; every question, example and step; answers when there are.
import { assert, browse, form, open, pdftotext, tool } from './lib/browser.mjs';
import { readFileSync } from 'node:fs';

const path = form('r');
const print = async (page, name) => {
	await page.pdf({ path: name, preferCSSPageSize: true });
	return pdftotext(name);
};

// How many lines to write on a page has: rows in which one run of ink takes a third of the width.
const lines = (pdf, page) => {
	tool('pdftoppm', ['-r', '100', '-gray', '-f', page, '-l', page, '-singlefile', pdf, 'page']);
	const image = readFileSync('page.pgm');
	const [head, width, height] = image.toString('latin1', 0, 40).match(/^P5\s+(\d+)\s+(\d+)\s+255\s/);
	let found = 0, inside = false;
	for (let y = 0; y < height; y++) {
		let run = 0, longest = 0;
		for (let x = 0; x < width; x++) {
			run = image[head.length + y * width + x] < 190 ? run + 1 : 0;
			longest = Math.max(longest, run);
		}
		// the frame around a question is longer
		const line = longest > width / 3 && longest < width / 2;
		found += line && !inside;
		inside = line;
	}
	return found;
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
	// three lines for strengths and improvements, three for ideas, one for the documentation
	assert.ok(lines('empty.pdf', '2') >= 2 * 6, `${lines('empty.pdf', '2')} lines to write on`);
	// two questions a page, and one beside the introduction
	assert.ok(empty.split('\f').length - 1 <= 12, `${empty.split('\f').length - 1} pages`);
	await page.fill('#s0', Array.from({ length: 30 }, (_, n) => `Styrke nummer ${n}`).join('\n'));
	await page.check('#q0 [value="3"]');
	const filled = await print(page, 'filled.pdf');
	assert.match(filled, /✕/);
	for (let n = 0; n < 30; n++)
		assert.match(filled, new RegExp(`Styrke nummer ${n}\\b`));
});
