import assert from 'node:assert/strict';
import test from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import type { CitationItem, CitedWork } from './citation-item.ts';
import { toBibtex } from './to-bibtex.ts';
import { citePage, splitNames, toCitedDate } from './to-citation-item.ts';
import { toRis } from './to-ris.ts';
import { toApa, toChicago, toHarvard } from './to-styles.ts';
import { toWikitext } from './to-wikitext.ts';

const anonymous: CitationItem = {
	id: '2025-06-22-church-anadolu',
	type: 'article-newspaper',
	title: 'Who did it? “Nobody knows” in Damascus',
	'container-title': 'Anadolu Agency',
	issued: toCitedDate('2025-06-22'),
	URL: 'https://one.example/a_b?x=1&y=%20',
	language: 'en',
};
const news: CitationItem = {
	...anonymous,
	author: [{ literal: 'Sasha Al-Alou' }, { literal: 'Ayman Allow' }],
};
const unsigned: CitationItem = { ...anonymous, title: 'Church attacked' };
const report: CitationItem = {
	id: 'un',
	type: 'report',
	title: '“They came to destroy”',
	publisher: 'United Nations',
	issued: toCitedDate('2016-06'),
	number: 'A/HRC/32/CRP.2',
	language: 'en',
};

test('toApa(item) has the authors, the day and the title, or the title first', () => {
	assert.equal(
		toApa(news),
		'Sasha Al-Alou & Ayman Allow. (2025, June 22). Who did it? “Nobody knows” in Damascus. Anadolu Agency. https://one.example/a_b?x=1&y=%20',
	);
	assert.equal(
		toApa(unsigned),
		'Church attacked. (2025, June 22). Anadolu Agency. https://one.example/a_b?x=1&y=%20',
	);
	assert.equal(
		toApa(report),
		'United Nations. (2016, June). “They came to destroy” (A/HRC/32/CRP.2).',
	);
});

test('toChicago(item) quotes a title within other marks, and ends it within them', () => {
	assert.equal(
		toChicago(news),
		'Sasha Al-Alou and Ayman Allow. “Who did it? ‘Nobody knows’ in Damascus.” Anadolu Agency, June 22, 2025. https://one.example/a_b?x=1&y=%20.',
	);
	assert.equal(
		toChicago(report),
		'United Nations. “They came to destroy”. A/HRC/32/CRP.2. June 2016.',
	);
});

test('toHarvard(item) gives the year first and the day after the paper', () => {
	assert.equal(
		toHarvard(news),
		'Sasha Al-Alou and Ayman Allow (2025) ‘Who did it? “Nobody knows” in Damascus’, Anadolu Agency, 22 June. Available at: https://one.example/a_b?x=1&y=%20.',
	);
	assert.equal(
		toHarvard(unsigned),
		'‘Church attacked’ (2025) Anadolu Agency, 22 June. Available at: https://one.example/a_b?x=1&y=%20.',
	);
	assert.equal(toHarvard(report), 'United Nations (2016) “They came to destroy”, A/HRC/32/CRP.2.');
});

test('toChicago(a title that was supplied) keeps its brackets and has no marks', () => {
	assert.match(
		toChicago({ ...unsigned, title: '[Report on the attack]' }),
		/^\[Report on the attack\]\. Anadolu/,
	);
});

test('toCitedDate(edtf) is as exact as the date', () => {
	assert.deepEqual(toCitedDate('2014'), { 'date-parts': [[2014]] });
	assert.deepEqual(toCitedDate('2014-06~'), { 'date-parts': [[2014, 6]], circa: true });
	assert.deepEqual(toCitedDate('2014-06-10/2014-06-12'), {
		'date-parts': [
			[2014, 6, 10],
			[2014, 6, 12],
		],
	});
	assert.match(
		toApa({ ...unsigned, issued: toCitedDate('2014-06-10/2014-06-12') }),
		/\(2014, June 10–12\)/,
	);
	assert.match(toApa({ ...unsigned, issued: toCitedDate('2014~') }), /\(ca\. 2014\)/);
});

test('splitNames(author) splits people and keeps what may be anything else', () => {
	const split = (author: string) => splitNames(author).map(({ literal }) => literal);
	assert.deepEqual(split('Robert Burns, Vivian Salama and Diaa Hadid'), [
		'Robert Burns',
		'Vivian Salama',
		'Diaa Hadid',
	]);
	assert.deepEqual(split('Ramon Antonio Vargas and agencies'), [
		'Ramon Antonio Vargas and agencies',
	]);
	assert.deepEqual(split('Smith, John'), ['Smith, John']);
	assert.deepEqual(split('رياض منصور'), ['رياض منصور']);
});

test('citePage(page) is a page of the site on the day of its last change', () => {
	const { item } = citePage({
		id: '2014-06-10-mosul',
		title: 'Mosul falls',
		site: 'Markets',
		changed: '2026-11-25',
		url: 'https://timeline.example/events/2014-06-10-mosul/',
		language: 'en',
	});
	assert.equal(
		toApa(item),
		'Mosul falls. (2026, November 25). Markets. https://timeline.example/events/2014-06-10-mosul/',
	);
});

test('toWikitext(work) has the parameters of the template', () => {
	assert.equal(
		toWikitext({
			item: { ...unsigned, language: 'ar', URL: 'https://one.example/a|b' },
			agency: 'Reuters',
			archiveUrl: 'https://web.archive.org/web/20250623101500/https://one.example/a|b',
		}),
		'{{cite web |title=Church attacked |website=Anadolu Agency |agency=Reuters |date=22 June 2025 |url=https://one.example/a%7Cb |language=ar |archive-url=https://web.archive.org/web/20250623101500/https://one.example/a%7Cb |archive-date=2025-06-23 |url-status=live}}',
	);
	assert.equal(
		toWikitext({ item: report }),
		'{{cite report |title=“They came to destroy” |publisher=United Nations |date=June 2016 |id=A/HRC/32/CRP.2}}',
	);
	assert.doesNotMatch(
		toWikitext({ item: unsigned, archiveUrl: 'https://archive.example/abc' }),
		/archive/,
	);
});

const title = fc
	.oneof(
		fc.string({ unit: fc.constantFrom(...'\\{}~^$&%#_[]|<>\'"=@, aZé—“داعش'), maxLength: 30 }),
		fc.string({ unit: 'grapheme', maxLength: 30 }),
	)
	.map(
		(text) =>
			`T${text
				.replaceAll(/[\p{C}\s]+/gu, ' ')
				.trim()
				.normalize('NFC')}`,
	);
const url = title.map((text) => new URL(encodeURI(text), 'https://one.example/').href);
const work = fc
	.record({ title, URL: url })
	.map((found): CitedWork => ({ item: { ...unsigned, ...found } }));

test('toBibtex(item) is read back by another program as it was', () => {
	// Left out: letters with marks of their own, which that reader composes in its own way, and its own marks.
	const plain = title.filter((text) => !/[^\p{ASCII}داعش]|['"`-]{2}|["'`]/u.test(text));
	fc.assert(
		fc.property(plain, (text) => {
			const [read] = new Cite(toBibtex({ ...unsigned, title: text })).data;
			assert.equal(read?.title, text);
			assert.deepEqual(read.issued, { 'date-parts': [[2025, 6, 22]] });
		}),
	);
});

test('toBibtex(item) pairs its braces, whatever the title and the address', () => {
	fc.assert(
		fc.property(work, ({ item }) => {
			let depth = 0;
			for (const character of toBibtex(item)) {
				if (character === '{') depth += 1;
				if (character === '}') depth -= 1;
				assert.ok(depth >= 0);
			}
			assert.equal(depth, 0);
		}),
	);
});

test('toRis(item) has a tag on every line, and ends with ER', () => {
	fc.assert(
		fc.property(title, (text) => {
			const lines = toRis({ ...news, title: `${text}\n  over two lines` }).split('\r\n');
			assert.equal(lines[0], 'TY  - NEWS');
			assert.deepEqual(lines.slice(-2), ['ER  - ', '']);
			for (const line of lines.slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
			assert.ok(lines.includes('DA  - 2025/06/22/'));
		}),
	);
});

test('toWikitext(work) opens and closes one template, and no link, tag or signature', () => {
	fc.assert(
		fc.property(work, (made) => {
			const inner = toWikitext(made).slice(2, -2);
			assert.doesNotMatch(inner, /[{}[\]<>]|''|~~~|__/);
			const values = inner.split('|').slice(1);
			assert.deepEqual(
				values.map((value) => value.split('=')[0]),
				['title', 'website', 'date', 'url'],
			);
		}),
	);
});
