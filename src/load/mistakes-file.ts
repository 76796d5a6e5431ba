import { otherPath, otherText } from './test-content.ts';
import { inEvent, withFile, type Mistake } from './mistake.ts';

/** Mistakes in the files themselves. */
export const fileMistakes: readonly Mistake[] = [
	{
		rule: 'file-name',
		name: 'a name without a date',
		change: withFile('events/2014/market-opens.md', otherText),
		report: `content/events/2014/market-opens.md:1:1: Expected a name like \`2014-06-10-market-opens.md\`, found \`market-opens.md\` [file-name]
  Mend: use the date and lower-case letters, digits and hyphens, at most 80 characters`,
	},
	{
		rule: 'file-name',
		name: 'a name with capital letters and a blank',
		change: withFile('events/2014/2014-06-11-Market closes.md', otherText),
		report: `content/events/2014/2014-06-11-Market closes.md:1:1: Expected a name like \`2014-06-10-market-opens.md\`, found \`2014-06-11-Market closes.md\` [file-name]
  Mend: use the date and lower-case letters, digits and hyphens, at most 80 characters`,
	},
	{
		rule: 'file-folder',
		name: 'a file in the folder of another year',
		change: withFile('events/2015/2014-06-11-market-closes.md', otherText),
		report: `content/events/2015/2014-06-11-market-closes.md:1:1: Expected the folder 2014, found 2015 [file-folder]
  Mend: move it to events/2014/`,
	},
	{
		rule: 'file-kind',
		name: 'a folder named like an event',
		change: withFile('events/2014/2014-06-11-x.md', { kind: 'folder' }),
		report: `content/events/2014/2014-06-11-x.md:1:1: Expected an ordinary file, found a folder [file-kind]
  Mend: rename the folder, or put a file here`,
	},
	{
		rule: 'file-kind',
		name: 'a link to a file outside the content',
		change: withFile('events/2014/2014-06-11-x.md', { kind: 'link', to: '/etc/hostname' }),
		report: `content/events/2014/2014-06-11-x.md:1:1: Expected an ordinary file, found a link [file-kind]
  Mend: put the file itself here`,
	},
	{
		rule: 'file-kind',
		name: 'a link to a file that is not there',
		change: withFile('events/2014/2014-06-11-x.md', { kind: 'link', to: 'nowhere.md' }),
		report: `content/events/2014/2014-06-11-x.md:1:1: Expected an ordinary file, found a link [file-kind]
  Mend: put the file itself here`,
	},
	{
		rule: 'file-kind',
		name: 'a link instead of the folder of a year',
		change: withFile('events/2015', { kind: 'link', to: '/tmp' }),
		report: `content/events/2015:1:1: Expected an ordinary file, found a link [file-kind]
  Mend: put the file itself here`,
	},
	{
		rule: 'file-kind',
		name: 'a named pipe',
		change: withFile('events/2014/2014-06-11-x.md', { kind: 'pipe' }),
		report: `content/events/2014/2014-06-11-x.md:1:1: Expected an ordinary file, found a device [file-kind]
  Mend: put the file itself here`,
	},
	{
		rule: 'file-kind',
		name: 'a named pipe instead of a registry',
		change: withFile('actors.yaml', { kind: 'pipe' }),
		report: `content/actors.yaml:1:1: Expected an ordinary file, found a device [file-kind]
  Mend: put the file itself here`,
	},
	{
		rule: 'file-size',
		name: 'a file of 300 KiB',
		change: withFile(otherPath, 'x'.repeat(300 * 1024)),
		report: `content/events/2014/2014-06-11-market-closes.md:1:1: Expected at most 256 KiB, found 300 KiB [file-size]
  Mend: shorten the file, or split it in two`,
	},
	{
		rule: 'file-size',
		name: 'frontmatter of 70 KiB',
		change: withFile(otherPath, `---\n# ${'x'.repeat(70 * 1024)}\n---\n`),
		report: `content/events/2014/2014-06-11-market-closes.md:2:1: Expected at most 64 KiB of frontmatter, found 71 KiB [file-size]
  Mend: move text to the account below`,
	},
	{
		rule: 'file-encoding',
		name: 'bytes that are not UTF-8',
		change: withFile(otherPath, Buffer.from('---\ntitle: \u00ff\u00fe', 'latin1')),
		report: `content/events/2014/2014-06-11-market-closes.md:1:1: Expected UTF-8, found bytes of another encoding [file-encoding]
  Mend: save the file as UTF-8`,
	},
	{
		rule: 'file-encoding',
		name: 'UTF-16',
		change: withFile(otherPath, Buffer.from(`\ufeff${otherText}`, 'utf16le')),
		report: `content/events/2014/2014-06-11-market-closes.md:1:1: Expected UTF-8, found bytes of another encoding [file-encoding]
  Mend: save the file as UTF-8`,
	},
	{
		rule: 'file-unread',
		name: 'a file where a folder must be',
		change: {
			vocabulary: 'x',
			'vocabulary/families.yaml': null,
			'vocabulary/types.yaml': null,
			'vocabulary/topics.yaml': null,
			'vocabulary/countries.yaml': null,
			'vocabulary/regions.yaml': null,
			'vocabulary/wording.yaml': null,
		},
		report: `content/vocabulary/countries.yaml:1:1: Expected a file that can be read, found the error ENOTDIR [file-unread]
  Mend: check its permissions
content/vocabulary/families.yaml:1:1: Expected a file that can be read, found the error ENOTDIR [file-unread]
  Mend: check its permissions
content/vocabulary/regions.yaml:1:1: Expected a file that can be read, found the error ENOTDIR [file-unread]
  Mend: check its permissions
content/vocabulary/topics.yaml:1:1: Expected a file that can be read, found the error ENOTDIR [file-unread]
  Mend: check its permissions
content/vocabulary/types.yaml:1:1: Expected a file that can be read, found the error ENOTDIR [file-unread]
  Mend: check its permissions`,
	},
	{
		rule: 'file-missing',
		name: 'no list of actors',
		change: withFile('actors.yaml', null),
		report: `content/actors.yaml:1:1: Expected this file, found none [file-missing]
  Mend: write it; content/README.md says what it holds`,
	},
	{
		rule: 'file-extension',
		name: 'an editor’s copy of a file',
		change: withFile('events/2014/2014-06-10-market-opens.md.bak', 'x'),
		report: `content/events/2014/2014-06-10-market-opens.md.bak:1:1: warning: Expected a file that ends in \`.md\`, found \`2014-06-10-market-opens.md.bak\` [file-extension]
  Mend: rename it, or move it out of the events folder`,
	},
	{
		rule: 'file-extension',
		name: 'a file of another kind of Markdown',
		change: withFile('events/2014/2014-06-11-market-closes.mdx', 'x'),
		report: `content/events/2014/2014-06-11-market-closes.mdx:1:1: warning: Expected a file that ends in \`.md\`, found \`2014-06-11-market-closes.mdx\` [file-extension]
  Mend: rename it, or move it out of the events folder`,
	},
	{
		rule: 'hidden-character',
		name: 'a bidirectional override in a title',
		change: inEvent('A market', 'A \u202emarket'),
		report: `content/events/2014/2014-06-10-market-opens.md:2:10: Expected visible text, found the hidden character U+202E [hidden-character]
  Mend: delete it; it often comes along when text is pasted from a web page`,
	},
	{
		rule: 'hidden-character',
		name: 'a zero-width blank in an address',
		change: inEvent('one.example/a', 'one.example/\u200ba'),
		report: `content/events/2014/2014-06-10-market-opens.md:12:30: Expected visible text, found the hidden character U+200B [hidden-character]
  Mend: delete it; it often comes along when text is pasted from a web page`,
	},
	{
		rule: 'hidden-character',
		name: 'a NUL in the account',
		change: inEvent('sells bread', 'sells\u0000bread'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:52: Expected visible text, found the hidden character U+0000 [hidden-character]
  Mend: delete it; it often comes along when text is pasted from a web page`,
	},
	{
		rule: 'hidden-character',
		name: 'half of a pair, written as an escape',
		change: inEvent('title: Market opens\n', 'title: "Market \\ud800 opens"\n'),
		report: `content/events/2014/2014-06-10-market-opens.md:13:12: Expected visible text, found the hidden character U+D800 [hidden-character]
  Mend: delete it; it often comes along when text is pasted from a web page`,
	},
	{
		rule: 'hidden-character',
		name: 'an override in the account, written as an entity',
		change: inEvent('sells bread', 'sells &#x202e;bread'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:1: Expected visible text, found the hidden character U+202E [hidden-character]
  Mend: delete it, also where it is written as \`&#…;\``,
	},
	{
		rule: 'unicode-form',
		name: 'a letter and its mark apart',
		change: inEvent('old town', 'old to\u0301wn'),
		report: `content/events/2014/2014-06-10-market-opens.md:3:44: Expected text in Unicode normal form C, found letters and marks apart [unicode-form]
  Mend: type the letter again, or save the file in NFC`,
	},
];
