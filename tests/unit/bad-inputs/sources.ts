import {
	eventPath,
	inOther,
	other,
	otherPath,
	otherText,
	withBody,
	withKeys,
	type BadInput,
} from './bad-input.ts';

const addresses = [
	'javascript:alert(1)',
	'data:text/html,x',
	'ftp://one.example/a',
	'//one.example/a',
	'http://user:pw@one.example',
	'https://one.example/a b',
	'https://оne.example/a',
	`https://one.example/${'a'.repeat(5000)}`,
];
const before = (text: string, key: string) => text.replace('added:', `${key}\nadded:`);

/** Lines 95 to 100: sources and references. */
export const sourceInputs: readonly BadInput[] = [
	...addresses.map((url) =>
		inOther(95, `url: ${url.slice(0, 40)}`, ['https://one.example/a', url]),
	),
	inOther(96, 'an address on a denied host', [
		'https://one.example/a',
		'https://denied.example/a\n    publisher: one',
	]),
	inOther(96, 'a copy on a denied host', [
		'    title: Market opens again',
		'    archive_url: https://denied.example/a\n    title: Market opens again',
	]),
	withBody(
		96,
		'a link to a denied host',
		'It [opened](https://denied.example/a) [@first; @second].',
	),
	withBody(97, 'a source that is not there', 'It opened [@frist; @first; @second].'),
	withBody(97, 'a source that nobody cites', 'It opened [@first].'),
	inOther(98, 'two sources with one id', ['id: second', 'id: first']),
	inOther(98, 'one address twice', [
		'https://two.example/b',
		'https://one.example/a\n    publisher: two',
	]),
	inOther(99, 'a copy of another page', [
		'    title: Market opens again',
		'    archive_url: https://web.archive.org/web/20140612000000/https://other.example/\n    title: Market opens again',
	]),
	withKeys(100, 'related to an event that is not there', 'related: [2014-06-10-market-open]'),
	withKeys(100, 'related to itself', 'related: [2014-06-11-market-closes]'),
	{
		line: 100,
		name: 'a circle of parts',
		change: {
			[eventPath]: (text) => before(text, 'part_of: 2014-06-11-market-closes'),
			[otherPath]: before(otherText, 'part_of: 2014-06-10-market-opens'),
		},
	},
	{
		line: 100,
		name: 'related to a draft',
		change: {
			[eventPath]: (text) => before(text, 'related: [2014-06-11-market-closes]'),
			[otherPath]: before(otherText, 'draft: true'),
		},
	},
];

const markup = [
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<svg onload=alert(1)></svg>',
	'<iframe src="https://one.example"></iframe>',
	'<style>p { color: red }</style>',
	'<base href="https://one.example">',
	'<meta http-equiv="refresh" content="0">',
	'<form action="https://one.example"></form>',
];
const end = ' [@first; @second]';

/** Lines 101 to 104: accounts. */
export const bodyInputs: readonly BadInput[] = [
	...markup.map((html) => withBody(101, html, `It opened${end}.\n\n${html}`)),
	withBody(102, 'an image of another host', `It opened ![x](https://one.example/p.gif)${end}.`),
	withBody(103, '6,000 quotations', `${'>'.repeat(6000)} It opened${end}.`),
	withBody(103, '500 levels of lists', `${'- '.repeat(500)}It opened${end}.`),
	withBody(
		103,
		'3,000 footnotes',
		Array.from({ length: 3000 }, (_, index) => `[^${index}]: x`).join('\n\n'),
	),
	withBody(103, '1,000 columns', `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}`),
	withBody(104, 'a footnote that is not written', `It opened[^1]${end}.`),
	withBody(104, 'a footnote that is not called', `It opened${end}.\n\n[^1]: Early${end}.`),
	withBody(104, 'a heading of level 1', `# Opening\n\nIt opened${end}.`),
	withBody(104, 'a heading that skips a level', `## Opening\n\n#### Morning\n\nIt opened${end}.`),
	other(104, 'no account', otherText.slice(0, otherText.lastIndexOf('---') + 4)),
];
