import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { renderAccount, renderChapter, renderMarkdown } from './processor.ts';
import { toHtml, toHtmlBelow } from './to-html.ts';

function render(text: string) {
	const file = new VFile({ value: text });
	const { html, citations } = renderAccount(file, { keys: new Set(['a', 'b', 'un-2014']), toHtml });
	return { html, citations, rules: file.messages.map(({ ruleId }) => ruleId), file };
}

test('renderAccount() turns a citation into a numbered link to its source', () => {
	assert.equal(
		render('It fell [@a].').html,
		'<p>It fell<a href="#source-a" class="citation">[1]</a>.</p>',
	);
});

test('renderAccount() numbers sources in the order in which they are first cited', () => {
	const { html, citations, rules } = render('One [@b]. Two [@un-2014; @b].\n\nThree [@a; @b].');
	assert.deepEqual(citations, ['b', 'un-2014', 'a']);
	assert.deepEqual(html.match(/\[\d\]/g), ['[1]', '[2]', '[1]', '[3]', '[1]']);
	assert.deepEqual(rules, []);
});

test('renderAccount() finds citations in lists, emphasis and table cells', () => {
	const { citations, rules } = render(
		'*It fell [@a]*.\n\n- one [@b]\n\n| x |\n| - |\n| y [@un-2014] |',
	);
	assert.deepEqual([citations, rules], [['a', 'b', 'un-2014'], []]);
});

test('renderAccount() leaves alone what only looks like a citation', () => {
	const { html, citations } = render('Write `[@b]`, a@b.example, [b], \\[@b\\] [@a].');
	assert.match(html, /<code>\[@b\]<\/code>/);
	assert.deepEqual(
		citations,
		['b', 'a'],
		'an escaped bracket is a bracket: Markdown has no other text for it',
	);
});

test('renderAccount() places an unknown source at its word, also on a later line', () => {
	const { file } = render('It fell [@a;\n@c].\nAgain [@a].');
	const [message] = file.messages;
	assert.deepEqual([message?.ruleId, message?.line, message?.column], ['unknown-source', 2, 2]);
});

test('renderAccount() asks for a citation in every paragraph, but not in headings', () => {
	assert.deepEqual(render('## Morning\n\nOne [@a].\n\nTwo.').rules, ['uncited-paragraph']);
});

test('renderAccount(blank) has no HTML and no citations', () => {
	const { html, citations, rules } = render(' \n');
	assert.deepEqual([html, citations, rules], ['', [], ['empty-body']]);
});

test('renderMarkdown() needs no citations', () => {
	const file = new VFile({
		value: 'A page with [a link](https://one.example/) and [another](/method/).',
	});
	assert.equal(
		renderMarkdown(file, { toHtml }),
		'<p>A page with <a href="https://one.example/" rel="noopener noreferrer external">a link</a> and <a href="/method/">another</a>.</p>',
	);
	assert.deepEqual(file.messages, []);
});

test('renderMarkdown() puts the base path of the site before links to its pages, and before no others', () => {
	const text = '[one](/method/) [two](https://one.example/a) [three](#part)\n';
	for (const base of ['/bridges', '/bridges/']) {
		const html = renderMarkdown(new VFile({ value: text }), { toHtml: toHtmlBelow(base) });
		assert.deepEqual(html.match(/href="[^"]*"/g), [
			'href="/bridges/method/"',
			'href="https://one.example/a"',
			'href="#part"',
		]);
	}
});

test('renderAccount() renders footnotes and tables', () => {
	const { html, rules } = render(
		'One [@a].[^n]\n\n| a | b |\n| - | - |\n| c | d |\n\n[^n]: A note [@b].',
	);
	assert.match(html, /<table>.*<th>a<\/th>/s);
	assert.match(html, /href="#note-fn-n"/);
	assert.match(html, /id="note-fn-n"/);
	assert.deepEqual(rules, []);
});

const pieces = [
	...[
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'<svg onload=alert(1)>',
		'<style>*{}</style>',
	],
	...[
		'<iframe src="javascript:alert(1)">',
		'<base href="//x">',
		'<meta http-equiv=refresh>',
		'<form action=x>',
		'<!-- x -->',
	],
	...[
		'[x](javascript:alert(1))',
		'[x](JaVaScRiPt:alert(1))',
		'[x](java\tscript:alert(1))',
		'[x](&#106;avascript:alert(1))',
	],
	...[
		'[x](data:text/html,<script>alert(1)</script>)',
		'[x](vbscript:x)',
		'![x](https://one.example/p.gif)',
		'<javascript:alert(1)>',
	],
	...[
		'[x]: javascript:alert(1)',
		'[x]',
		'[x](//one.example "onclick=alert(1)")',
		'<a href="x" onclick="alert(1)">',
		'[x](https://u:p@one.example)',
	],
	...[
		'# a',
		'## b',
		'> ',
		'- ',
		'1. ',
		'```js onload=1\n',
		'| a | b |\n|-|-|\n',
		'[^1]',
		'[^1]: x',
		'[@a]',
		'\n\n',
		'\n',
		'\\',
		'`',
		'*',
		'_',
		' text ',
	],
];

test('renderAccount() never lets markup, handlers or scripts of an author through', () => {
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 }),
			(parts) => {
				const tags = render(parts.join('')).html.match(/<[^>]*>/g) ?? [];
				for (const tag of tags) {
					assert.doesNotMatch(
						tag,
						/^<\/?(script|style|iframe|svg|img|base|meta|form|object|embed|input)\b/i,
					);
					assert.doesNotMatch(tag, /\son\w+\s*=/i);
					assert.doesNotMatch(tag, /\sstyle\s*=/i);
					assert.doesNotMatch(tag, /(href|src)="?\s*(javascript|data|vbscript):/i);
				}
			},
		),
		{ numRuns: 500 },
	);
});

for (const piece of pieces.slice(0, 21)) {
	test(`renderAccount() reports ${JSON.stringify(piece)} or makes text of it`, () => {
		const { html, rules } = render(`One [@a]. ${piece}`);
		const isReported = rules.some((rule) => ['raw-html', 'image', 'link'].includes(rule ?? ''));
		assert.ok(
			isReported || !/<a href="(?!#source-)|<img|<script/.test(html),
			`${rules.join()} ${html}`,
		);
	});
}

function chapter(text: string) {
	const file = new VFile({ value: text });
	const events = new Map([
		['2014-06-10-a', 'published' as const],
		['2014-06-11-b', 'draft' as const],
		['2014-06-12-c', 'retracted' as const],
	]);
	const rendered = renderChapter(file, { keys: new Set(['book']), events, toHtml });
	return { ...rendered, rules: file.messages.map(({ ruleId }) => ruleId) };
}

test('renderChapter() numbers events and sources as they are first cited', () => {
	const { html, citations, rules } = chapter('It fell [@2014-06-10-a; @book]. Then [@book].');
	assert.deepEqual([citations, rules], [['2014-06-10-a', 'book'], []]);
	assert.match(html, /<a href="#source-2014-06-10-a" class="citation">\[1\]<\/a>/);
	assert.match(html, /\. Then<a href="#source-book" class="citation">\[2\]<\/a>/);
});

test('renderChapter() gives headings of level 2 an id and lists them', () => {
	const { html, sections } = chapter('## The *fall*\n\nA [@book].\n\n### B\n\n## الصعود');
	assert.deepEqual(sections, [
		{ id: 'section-1', title: 'The fall' },
		{ id: 'section-2', title: 'الصعود' },
	]);
	assert.match(html, /<h2 id="section-1">The <em>fall<\/em><\/h2>/);
	assert.match(html, /<h3>B<\/h3>/);
});

test('renderChapter() counts the words that are read, and no citations', () => {
	assert.equal(
		chapter('## One\n\nTwo *three*, four – [five](/six/) [@book; @2014-06-10-a].').words,
		5,
	);
	assert.equal(chapter('').words, 0);
});

test('renderChapter() reports drafts, retracted events, unknown events and unknown sources', () => {
	const { citations, rules } = chapter('A [@2014-06-11-b; @2014-06-12-c; @2014-06-13-d; @boook].');
	assert.deepEqual(rules, [
		'draft-reference',
		'retracted-reference',
		'unknown-id',
		'unknown-source',
	]);
	assert.deepEqual(citations, []);
});

test('renderAccount() cites no events, and lists what each paragraph cites', () => {
	assert.deepEqual(render('One [@2014-06-10-a].').rules, ['unknown-source']);
	const file = new VFile({ value: 'One [@a; @b].\n\nTwo.\n\nThree [@a]. Four [@a].' });
	const { paragraphs } = renderAccount(file, { keys: new Set(['a', 'b']) });
	assert.deepEqual(paragraphs, [['a', 'b'], [], ['a', 'a']]);
});

test('renderAccount() places each of two equal mistakes at its own word', () => {
	const { file } = render('It fell [@c]. Again [@c].');
	assert.deepEqual(
		file.messages.map(({ column }) => column),
		[11, 23],
	);
});

test('renderChapter() leaves a rule with an id where a figure stands, and the figure beside the text', () => {
	const { html, figures, words, rules } = chapter(
		'One [@book].\n\n::map{from=2014-06 to=2015 countries="IQ, SY"}\n\n::event[2014-06-10-a]\n\nTwo [@book].',
	);
	const numberless = html.replace(/<a [^>]*>.*?<\/a>/g, '');
	assert.equal(numberless, '<p>One.</p>\n<hr id="figure-1">\n<hr id="figure-2">\n<p>Two.</p>');
	assert.deepEqual(figures, [
		{
			kind: 'map',
			from: '2014-06',
			to: '2015',
			region: undefined,
			countries: ['IQ', 'SY'],
			types: [],
			topics: [],
			actors: [],
		},
		{ kind: 'event', event: '2014-06-10-a' },
	]);
	assert.deepEqual([words, rules], [2, []]);
});

test('renderChapter() leaves colons within a text as they are', () => {
	const text = 'At 12:30 a:b, x::y, :c and ::map in the middle: all text';
	const { html, figures, rules } = chapter(`${text} [@book].`);
	assert.ok(html.startsWith(`<p>${text}<a `), html);
	assert.deepEqual([figures, rules], [[], []]);
});

test('renderChapter({ passagesOf }) takes out the first paragraph that cites an event, without its numbers', () => {
	const file = new VFile({
		value: 'One [@book].\n\nTwo *fell [@2014-06-10-a]* early [@book].\n\nThree [@2014-06-10-a].',
	});
	const { passages } = renderChapter(file, {
		keys: new Set(['book']),
		events: new Map([['2014-06-10-a', 'published']]),
		passagesOf: ['2014-06-10-a', '2015-01-01-b'],
		toHtml,
	});
	assert.deepEqual(passages, {
		'2014-06-10-a': {
			html: '<p>Two <em>fell</em> early.</p>',
			citations: ['2014-06-10-a', 'book'],
		},
	});
});
