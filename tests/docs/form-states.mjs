// The form without any answer, in its error state, narrow, in forced colours, without a script.
import { accessible, assert, browse, form, open } from './lib/browser.mjs';

const path = form('r');

const states = async (context, what) => {
	const page = await open(context, path);
	await accessible(page, `empty, ${what}`);
	await page.click('#save');
	assert.equal(await page.evaluate(() => document.activeElement.id), 'report');
	assert.match(await page.textContent('#report'), /er ikke gemt/);
	await accessible(page, `error, ${what}`);
	// the link leads to the field
	await page.click('#report a');
	assert.equal(await page.evaluate(() => document.activeElement.name), 'p0');
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	assert.ok(wide <= 0, `${what}: ${wide} pixels too wide`);
};

await browse(c => states(c, '1100 px'));
await browse(c => states(c, '320 px'), { viewport: { width: 320, height: 640 } });
await browse(c => states(c, 'zoomed in'), { viewport: { width: 320, height: 256 } });
await browse(c => states(c, 'forced colours'), { forcedColors: 'active', reducedMotion: 'reduce' });
await browse(async context => {
	const page = await open(context, path);
	assert.match(await page.innerText('body'), /Scripts er slået fra/);
	assert.ok(!await page.isVisible('#save'));
	assert.ok(await page.locator('#q0 label').nth(3).isVisible());
	assert.equal(await page.locator('#w3').isVisible(), true);
}, { javaScriptEnabled: false });
