// The form's script: counts what is answered, saves it as a file, reads such a file again,
// and, where the computer is not shared, keeps a draft in the browser. The page is complete
// without it. What it says stands in form_html_words.h, what it knows in the element #data.
// A line that is a comment and no more is left out of the page.
'use strict';
{
const $ = id => document.getElementById(id);
const { file, head, questions, say } = JSON.parse($('data').textContent);
const key = JSON.stringify(['kik', head.municipality, head.unit, head.round, head.respondent]);
const lists = { s: 'strengths', i: 'improvements', j: 'ideas' };
const LIMIT = 65536;
// dirty: changed since the last file; saved: there is one; keeping: the browser holds a draft
let dirty = false, saved = false, keeping = false;

const fill = (text, ...parts) => text.replace(/{(\d)}/g, (all, n) => parts[n - 1]);
const make = (tag, set, ...inside) => {
	const e = Object.assign(document.createElement(tag), set);
	e.append(...inside);
	return e;
};
const show = (id, text) => {
	if ($(id).textContent !== text)
		$(id).textContent = text;
};

// --- a question: its fields and its answer ---

questions.forEach((q, n) => {
	q.n = n;
	q.box = $('q' + n);
	q.steps = [...q.box.querySelectorAll('[type=radio]')];
	q.unknown = q.scale ? $('d' + n) : q.steps.at(-1);
	q.numbers = q.scale ? (q.parts || ['']).map(part => $('p' + n + part)) : [];
	q.fields = [...q.box.querySelectorAll('input, textarea')];
	q.theme = q.box.parentNode.id.slice(1);
	for (const k in lists)
		$(k + n).setAttribute('aria-describedby', 'l' + n);
});

const nameOf = f => f.id.replace(/^p\d+/, '') || 'points';

// Thousandths, or NaN for what is no number of the scale.
const number = (q, f) => {
	const [min, max, step] = q.scale, t = f.value.trim().replace(',', '.');
	const v = /^-?\d+(\.\d{1,3})?$/.test(t) ? Math.round(t * 1000) : NaN;
	return v >= min && v <= max && (v - min) % step === 0 ? v : NaN;
};

// What the file cannot carry is shown as lost.
const plain = text => text.replace(/[\0\p{Cs}]/gu, '\ufffd').trim();

// The answer as the file has it; `wrong` gets pairs of a field and what is wrong with it.
const answer = (q, wrong = []) => {
	const a = { id: q.id }, typed = q.numbers.filter(f => f.value.trim());
	const step = q.steps.find(f => f.checked), before = wrong.length;
	if (q.unknown.checked)
		a.points = null;
	else if (step)
		a.points = +step.value;
	for (const f of typed) {
		const v = number(q, f);
		if (isNaN(v))
			wrong.push([f, fill(say.errorNumber, q.id, q.range)]);
		else
			a[nameOf(f)] = v / 1000;
	}
	if (typed.length && typed.length < q.numbers.length && wrong.length === before)
		wrong.push([q.numbers.find(f => !typed.includes(f)), fill(say.errorPart, q.id)]);
	for (const k in lists) {
		const f = $(k + q.n), lines = f.value.split('\n').map(plain).filter(Boolean);
		if (lines.length)
			a[lists[k]] = lines;
		if (new TextEncoder().encode(f.value).length > LIMIT)
			wrong.push([f, fill(say.errorLong, q.id)]);
	}
	if ($('e' + q.n).checked)
		a.evidence = plain($('w' + q.n).value) || true;
	return a;
};

const answered = q => q.unknown.checked || q.steps.some(f => f.checked) ||
	q.numbers.length > 0 && !q.numbers.some(f => isNaN(number(q, f)));

const answers = wrong => questions.map(q => answer(q, wrong)).filter(a => Object.keys(a).length > 1);

const put = (q, a = {}) => {
	for (const f of q.steps)
		f.checked = a.points !== undefined && f.value === String(a.points ?? '');
	q.unknown.checked = a.points === null;
	for (const f of q.numbers)
		f.value = String(a[nameOf(f)] ?? '').replace('.', head.lang === 'en' ? '.' : ',');
	for (const k in lists)
		$(k + q.n).value = (a[lists[k]] || []).join('\n');
	$('e' + q.n).checked = !!a.evidence;
	$('w' + q.n).value = a.evidence && a.evidence !== true ? a.evidence : '';
};

// --- the page follows what is chosen ---

const update = () => {
	const done = questions.filter(answered);
	show('count', fill(say.count, done.length, questions.length));
	$('progress').value = done.length / questions.length;
	show('state', dirty ? keeping ? say.kept : say.unsaved : saved ? say.saved : '');
	for (const t of new Set(questions.map(q => q.theme))) {
		const here = q => q.theme === t;
		show('n' + t, fill(say.part, done.filter(here).length, questions.filter(here).length));
	}
	for (const q of questions) {
		$('w' + q.n).parentNode.hidden = !$('e' + q.n).checked;
		if (q.clear)
			q.clear.hidden = !q.steps.some(f => f.checked);
		if (q.numbers.length) {
			const mean = q.numbers.reduce((sum, f) => sum + number(q, f), 0) / q.numbers.length;
			const level = [...$('t' + q.theme).querySelectorAll('[data-to]')]
				.find(l => mean <= l.dataset.to);
			show('v' + q.n, level ? '(' + level.textContent.trim() + ')' : '');
			if (q.parts)
				show('m' + q.n, isNaN(mean) ? '–' : (mean / 1000).toLocaleString(head.lang));
		}
	}
};

const keep = () => {
	try {
		localStorage.setItem(key, JSON.stringify({ ...head, questions: answers() }));
	} catch {
		keeping = false;
		$('own').checked = false;
		show('kept', say.cannotKeep);
	}
};

const changed = () => {
	dirty = true;
	if (keeping)
		keep();
	update();
};

const right = f => {
	f.removeAttribute('aria-invalid');
	f.parentNode.querySelector('.error')?.remove();
};

for (const q of questions) {
	q.box.addEventListener('input', e => {
		if (q.numbers.includes(e.target))
			q.unknown.checked = false;
		else if (q.scale && e.target === q.unknown)
			q.numbers.forEach(f => { f.value = ''; right(f); });
		right(e.target);
		changed();
	});
	if (q.scale)
		continue;
	q.clear = make('button', { type: 'button', className: 'clear' }, say.clear, make('i', {}, ' ' + q.id));
	q.clear.onclick = () => {
		q.steps.forEach(f => { f.checked = false; });
		q.steps[0].focus();
		changed();
	};
	q.steps[0].closest('div').append(q.clear);
}

// --- save ---

// A summary in the place of the last one: a heading, a text, and links to fields.
const report = (tone, title, texts, links) => {
	const box = $('report');
	box.className = 'note ' + tone;
	box.hidden = false;
	box.replaceChildren(make('h3', {}, title), ...texts.map(t => make('p', {}, t)),
		make('ul', {}, ...links.map(([f, text]) => {
			const to = make('a', { href: '#' + f.closest('fieldset').id }, text);
			to.onclick = e => {
				e.preventDefault();
				f.focus();
				f.scrollIntoView({ block: 'center' });
			};
			return make('li', {}, to);
		})));
	box.focus();
	box.scrollIntoView();
};

const save = () => {
	const wrong = [], fields = q => q.steps[0] || q.numbers[0];
	questions.forEach(q => q.fields.forEach(right));
	const list = answers(wrong);
	for (const [f, text] of wrong) {
		f.setAttribute('aria-invalid', 'true');
		f.before(make('span', { className: 'error' }, text));
	}
	if (!list.length && !wrong.length)
		wrong.push([fields(questions[0]), fill(say.errorEmpty, questions[0].id)]);
	if (wrong.length)
		return report('wrong', say.errorHead, [say.errorText], wrong);
	const text = JSON.stringify({ ...head, questions: list }, null, 1) + '\n';
	const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	make('a', { href: url, download: file }).click();
	setTimeout(() => URL.revokeObjectURL(url), 60000);
	dirty = false;
	saved = true;
	update();
	const missing = questions.filter(q => !answered(q));
	report('good', say.savedHead, [fill(say.savedText, file)].concat(missing.length ? say.missing : []),
		missing.map(q => [fields(q), q.box.querySelector('h3').textContent]));
};

$('save').onclick = save;
addEventListener('keydown', e => {
	if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 's') {
		e.preventDefault();
		save();
	}
});
addEventListener('beforeunload', e => {
	if (dirty && !keeping)
		e.preventDefault();
});
document.forms[0].onsubmit = e => e.preventDefault();

// --- load ---

const ask = (title, text, yes, no) => new Promise(done => {
	const box = make('dialog', {}, make('h2', { id: 'ask' }, title), make('p', {}, text));
	for (const [name, value] of [[yes, 'yes'], [no, 'no']])
		box.append(make('button', {
			type: 'button', className: value, autofocus: value === 'no', onclick: () => box.close(value),
		}, name));
	box.setAttribute('aria-labelledby', 'ask');
	box.onclose = () => {
		box.remove();
		done(box.returnValue === 'yes');
	};
	document.body.append(box);
	box.showModal();
});

// Why these answers are not this form's; '' when they are.
const misfit = (name, a) => {
	if (a?.format !== head.format || !Array.isArray(a.questions))
		return fill(say.notOurs, name, file);
	if (a.version !== head.version)
		return fill(say.newer, name);
	if (a.unit !== head.unit || (a.municipality ?? '') !== head.municipality)
		return fill(say.otherUnit, name, [a.unit, a.municipality].filter(Boolean).join(', '), head.unit);
	if (a.round !== head.round)
		return fill(say.otherRound, name, a.round, head.round);
	if (a.respondent !== head.respondent)
		return fill(say.otherCode, name, a.respondent, head.respondent);
	return a.frame !== head.frame ? fill(say.otherFrame, name) : '';
};

const flat = a => JSON.stringify(Object.entries(a ?? {}).sort());

// Puts the answers in; what does not come out as it went in was changed elsewhere: its id.
const take = list => {
	const fields = questions.flatMap(q => q.fields), was = fields.map(f => [f.value, f.checked]);
	let i = 0, at;
	try {
		for (const q of questions) {
			at = q.id;
			put(q, list.find(a => a?.id === at));
		}
		at = '';
		const now = answers();
		while (i < list.length && now[i] && flat(now[i]) === flat(list[i]))
			i++;
		if (i === list.length && i === now.length)
			return '';
	} catch {
		// no text or list where one is due: told by the question that was put in
	}
	fields.forEach((f, n) => { [f.value, f.checked] = was[n]; });
	return at || list[i]?.id || '?';
};

// Reads answers in; returns what to say of it, and whether it went well.
const load = async (name, text) => {
	let a, bad;
	try {
		a = JSON.parse(text);
	} catch {
		// told as no file of answers
	}
	bad = misfit(name, a);
	if (!bad) {
		const now = answers();
		if (now.length && now.map(flat).join() !== a.questions.map(flat).join() &&
			!await ask(say.replaceHead, fill(say.replaceText, name), say.replaceYes, say.replaceNo))
			return [say.unchanged, false];
		bad = take(a.questions);
		if (bad)
			bad = fill(say.damaged, name, bad);
	}
	if (bad)
		return [bad + ' ' + say.unchanged, false];
	questions.forEach(q => q.fields.forEach(right));
	return [fill(say.loaded, name), true];
};

const open = async f => {
	const [text, well] = await load(f.name, await f.text().catch(() => ''));
	if (well) {
		dirty = false;
		saved = true;
		if (keeping)
			keep();
		update();
	}
	$('loaded').className = 'note ' + (well ? 'good' : 'wrong');
	show('loaded', well ? text + ' ' + $('count').textContent + '.' : text);
	$('loaded').scrollIntoView({ block: 'center' });
};

$('load').onchange = async e => {
	if (e.target.files[0])
		await open(e.target.files[0]);
	e.target.value = '';
};
const drop = on => document.body.classList.toggle('drop', on);
addEventListener('dragover', e => {
	if (e.dataTransfer.types.includes('Files')) {
		e.preventDefault();
		drop(true);
	}
});
addEventListener('dragleave', e => e.relatedTarget || drop(false));
addEventListener('drop', e => {
	drop(false);
	if (e.dataTransfer.files[0]) {
		e.preventDefault();
		open(e.dataTransfer.files[0]);
	}
});

// --- a draft in the browser, only where that was asked for ---

const stored = () => {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
};
const forget = () => {
	const had = stored() !== null;
	keeping = false;
	if (had)
		localStorage.removeItem(key);
	$('forget').hidden = true;
	show('kept', had ? say.forgotten : say.notKeeping);
	update();
};
$('shared').onchange = forget;
$('own').onchange = () => {
	keeping = true;
	show('kept', say.keeping);
	keep();
	$('forget').hidden = !keeping;
	update();
};
$('forget').onclick = () => {
	forget();
	$('own').checked = false;
	$('shared').focus();
};

const begin = async () => {
	$('start').hidden = $('bar').hidden = false;
	if (stored() !== null) {
		const [text, well] = await load(say.draft, stored());
		keeping = dirty = $('own').checked = well;
		$('forget').hidden = false;
		show('kept', well ? say.restored + ' ' + say.keeping : text);
	}
	update();
};
begin();
}
