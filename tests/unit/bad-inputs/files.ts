import { at, other, otherPath, otherText, type BadInput } from './bad-input.ts';

const folder = 'events/2014';
const names = [
	'2014-06-11-Market.md',
	'2014-06-11-two words.md',
	'2014-06-11-a..b.md',
	'2014-06-11-%2e%2e.md',
	'2014-06-11-a:b.md',
	'CON.md',
];

/** Lines 1 to 21: the files themselves. */
export const fileInputs: readonly BadInput[] = [
	other(1, 'an empty file', ''),
	other(2, 'blanks and line ends', ' \n\n\t\n'),
	other(3, 'a file of 300 KiB', 'x'.repeat(300 * 1024)),
	other(
		4,
		'30,000 blank lines before the first key',
		otherText.replace('---\n', `---\n${'\n'.repeat(30_000)}`),
	),
	other(
		5,
		'bytes that are not UTF-8',
		Buffer.concat([Buffer.from('---\ntitle: '), Buffer.from([0xff, 0xfe]), Buffer.from('\n---\n')]),
	),
	other(6, 'UTF-16', Buffer.from(`\ufeff${otherText}`, 'utf16le')),
	other(7, 'a byte-order mark', `\ufeff${otherText}`),
	other(8, 'a NUL in the account', otherText.replace('bread', 'br\u0000ead')),
	other(9, 'line ends of CR alone', otherText.replaceAll('\n', '\r')),
	other(10, 'line ends of two kinds', otherText.replaceAll('\n  ', '\r\n  ')),
	other(11, 'a folder named like an event', { kind: 'folder' }),
	other(12, 'a link to nowhere', { kind: 'link', to: 'nowhere.md' }),
	other(13, 'a link to a file outside the content', { kind: 'link', to: '/etc/hostname' }),
	// 14, a file that may not be read, is in bad-inputs.test.ts: for an administrator there is none.
	other(15, 'a named pipe', { kind: 'pipe' }),
	...names.map((name) => at(16, `the name ${name}`, [`${folder}/${name}`, otherText])),
	at(17, 'a name that differs in its capitals alone', [
		`${folder}/2014-06-10-Market-opens.md`,
		otherText,
	]),
	{
		line: 18,
		name: 'two names that are one in normal form C',
		change: {
			[`${folder}/2014-06-11-de\u0301ou.md`]: otherText,
			[`${folder}/2014-06-11-d\u00e9ou.md`]: otherText,
		},
	},
	at(19, 'a name of 250 bytes', [`${folder}/2014-06-11-${'a'.repeat(236)}.md`, otherText]),
	other(
		20,
		'another date than in the name',
		otherText.replace('date: 2014-06-11', 'date: 2014-06-12'),
	),
	...['.markdown', '.mdx', '.md~', '.md.bak'].map((ending) =>
		at(21, `the ending ${ending}`, [otherPath.replace('.md', ending), otherText]),
	),
];
