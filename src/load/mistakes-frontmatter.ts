import { otherPath, otherText } from './test-content.ts';
import { inEvent, inFile, withFile, type Mistake } from './mistake.ts';

/** Mistakes in fences and YAML. */
export const frontmatterMistakes: readonly Mistake[] = [
	{
		rule: 'fence',
		name: 'an empty file',
		change: withFile(otherPath, ''),
		report: `content/events/2014/2014-06-11-market-closes.md:1:1: Expected frontmatter and an account, found an empty file [fence]
  Mend: write both, or delete the file`,
	},
	{
		rule: 'fence',
		name: 'a file of blanks',
		change: withFile(otherPath, ' \n\n \n'),
		report: `content/events/2014/2014-06-11-market-closes.md:1:1: Expected frontmatter and an account, found an empty file [fence]
  Mend: write both, or delete the file`,
	},
	{
		rule: 'fence',
		name: 'no frontmatter',
		change: withFile(otherPath, 'A market opened.\n'),
		report: `content/events/2014/2014-06-11-market-closes.md:1:1: Expected a first line of \`---\`, found \`A market opened.\` [fence]
  Mend: begin the file with a line of three hyphens, with nothing before, after or above it`,
	},
	{
		rule: 'fence',
		name: 'a blank line above the frontmatter',
		change: withFile(otherPath, `\n${otherText}`),
		report: `content/events/2014/2014-06-11-market-closes.md:1:1: Expected a first line of \`---\`, found a blank line [fence]
  Mend: begin the file with a line of three hyphens, with nothing before, after or above it`,
	},
	{
		rule: 'fence',
		name: 'frontmatter in JavaScript',
		change: withFile(otherPath, '---js\n{ title: 1 }\n---\n'),
		report: `content/events/2014/2014-06-11-market-closes.md:1:1: Expected a first line of \`---\`, found \`---js\` [fence]
  Mend: write the frontmatter in YAML after a line of \`---\` alone; no other language is read`,
	},
	{
		rule: 'fence',
		name: 'frontmatter in TOML',
		change: withFile(otherPath, '+++\ntitle = 1\n+++\n'),
		report: `content/events/2014/2014-06-11-market-closes.md:1:1: Expected a first line of \`---\`, found \`+++\` [fence]
  Mend: write the frontmatter in YAML after a line of \`---\` alone; no other language is read`,
	},
	{
		rule: 'fence',
		name: 'four hyphens',
		change: withFile(otherPath, `-${otherText}`),
		report: `content/events/2014/2014-06-11-market-closes.md:1:1: Expected a first line of \`---\`, found \`----\` [fence]
  Mend: begin the file with a line of three hyphens, with nothing before, after or above it`,
	},
	{
		rule: 'fence',
		name: 'no end of the frontmatter',
		change: withFile(otherPath, '---\ntitle: A market closes in Mosul\n'),
		report: `content/events/2014/2014-06-11-market-closes.md:1:1: Expected a line of \`---\` after the frontmatter, found none [fence]
  Mend: close the frontmatter with three hyphens`,
	},
	{
		rule: 'fence',
		name: 'a line that begins with three hyphens',
		change: withFile(otherPath, otherText.replace('summary: ', 'summary: |\n---oops: ')),
		report: `content/events/2014/2014-06-11-market-closes.md:4:1: Expected a line of \`---\` alone, found \`---oops: A small market opened in the ol\` [fence]
  Mend: close the frontmatter with exactly three hyphens; indent or quote a text that begins with them`,
	},
	{
		rule: 'fence',
		name: 'two blocks of frontmatter',
		change: withFile(otherPath, otherText.replace('---\n\n', '---\n---\ntype: policy\n---\n')),
		report: `content/events/2014/2014-06-11-market-closes.md:20:1: Expected the account after the frontmatter, found a second \`---\` [fence]
  Mend: put all keys into the first block`,
	},
	{
		rule: 'fence',
		name: 'frontmatter that is a text',
		change: withFile(otherPath, '---\nA market\n---\n'),
		report: `content/events/2014/2014-06-11-market-closes.md:2:1: Expected keys and values between the lines of \`---\`, found a text [fence]
  Mend: write \`key: value\` on each line, beginning with \`title:\``,
	},
	{
		rule: 'fence',
		name: 'frontmatter that is a list',
		change: withFile(otherPath, '---\n- a\n---\n'),
		report: `content/events/2014/2014-06-11-market-closes.md:2:1: Expected keys and values between the lines of \`---\`, found a list [fence]
  Mend: write \`key: value\` on each line, beginning with \`title:\``,
	},
	{
		rule: 'fence',
		name: 'frontmatter of comments alone',
		change: withFile(otherPath, '---\n# nothing\n---\n'),
		report: `content/events/2014/2014-06-11-market-closes.md:2:1: Expected keys and values between the lines of \`---\`, found none [fence]
  Mend: write \`key: value\` on each line, beginning with \`title:\``,
	},
	{
		rule: 'yaml',
		name: 'a tab before a key',
		change: inEvent('  - id: first', '\t- id: first'),
		report: `content/events/2014/2014-06-10-market-opens.md:11:1: Expected blanks before a key, found a tab [yaml]
  Mend: indent with two blanks`,
	},
	{
		rule: 'yaml',
		name: 'a bracket that is not closed',
		change: inEvent('[{ place: mosul }]', '[{ place: mosul }'),
		report: `content/events/2014/2014-06-10-market-opens.md:9:1: Expected YAML that can be read, found a bracket, quote or line that is not closed (Flow sequence in block collection must be sufficiently indented and end with a ]) [yaml]
  Mend: close it, or put the value in quotes`,
	},
	{
		rule: 'yaml',
		name: 'a quote that is not closed',
		change: inEvent('title: A market', 'title: "A market'),
		report: `content/events/2014/2014-06-10-market-opens.md:18:26: Expected YAML that can be read, found a bracket, quote or line that is not closed (Missing closing "quote) [yaml]
  Mend: close it, or put the value in quotes`,
	},
	{
		rule: 'yaml',
		name: 'a second colon in a value',
		change: inEvent('A market opens', 'Mosul: a market opens'),
		report: `content/events/2014/2014-06-10-market-opens.md:2:8: Expected one value after the key, found another \`:\` [yaml]
  Mend: put the whole value in quotes: key: "value: more"`,
	},
	{
		rule: 'yaml',
		name: 'a value that begins with @',
		change: inEvent('title: A market', 'title: @A market'),
		report: `content/events/2014/2014-06-10-market-opens.md:2:8: Expected YAML that can be read, found a mistake (Plain value cannot start with reserved character @) [yaml]
  Mend: put a value that holds \`: \`, \` #\` or begins with a sign in quotes`,
	},
	{
		rule: 'yaml',
		name: 'a line without a key',
		change: inEvent('type: policy\n', 'type: policy\nand more\n'),
		report: `content/events/2014/2014-06-10-market-opens.md:6:1: Expected a key and a colon, found a line without them [yaml]
  Mend: write \`key: value\`, or indent the line so that it continues the text above`,
	},
	{
		rule: 'yaml',
		name: 'a list as key',
		change: inEvent('type: policy', '? [a, b]\n: 1\ntype: policy'),
		report: `content/events/2014/2014-06-10-market-opens.md:5:3: Expected a word as key, found a list or a map [yaml]
  Mend: write \`key: value\``,
	},
	{
		rule: 'yaml',
		name: 'lists nested 5,000 deep',
		change: inEvent('[{ place: mosul }]', '['.repeat(5000)),
		report: `content/events/2014/2014-06-10-market-opens.md:8:108: Expected YAML that can be read, found a mistake (nesting exceeded maxDepth (100)) [yaml]
  Mend: write fewer maps and lists inside each other`,
	},
	{
		rule: 'yaml-feature',
		name: 'an anchor and its alias',
		change: inEvent('type: policy', 'type: &a policy\ndate_kind: *a'),
		report: `content/events/2014/2014-06-10-market-opens.md:5:7: Expected plain keys and values, found an anchor [yaml-feature]
  Mend: write the value out; anchors (&), aliases (*), merge keys (<<), tags (!) and directives (%) are not read; put text that begins with such a sign in quotes
content/events/2014/2014-06-10-market-opens.md:6:12: Expected plain keys and values, found an alias [yaml-feature]
  Mend: write the value out; anchors (&), aliases (*), merge keys (<<), tags (!) and directives (%) are not read; put text that begins with such a sign in quotes`,
	},
	{
		rule: 'yaml-feature',
		name: 'a merge key',
		change: inEvent('type: policy', '<<: { type: policy }'),
		report: `content/events/2014/2014-06-10-market-opens.md:5:1: Expected plain keys and values, found a merge key [yaml-feature]
  Mend: write the value out; anchors (&), aliases (*), merge keys (<<), tags (!) and directives (%) are not read; put text that begins with such a sign in quotes`,
	},
	{
		rule: 'yaml-feature',
		name: 'a tag',
		change: inEvent('type: policy', 'type: !!js/function policy'),
		report: `content/events/2014/2014-06-10-market-opens.md:5:8: Expected plain keys and values, found a tag [yaml-feature]
  Mend: write the value out; anchors (&), aliases (*), merge keys (<<), tags (!) and directives (%) are not read; put text that begins with such a sign in quotes`,
	},
	{
		rule: 'yaml-feature',
		name: 'a directive',
		change: inFile('vocabulary/topics.yaml', ['trade:', '%YAML 1.1\n---\ntrade:']),
		report: `content/vocabulary/topics.yaml:1:1: Expected plain keys and values, found a directive [yaml-feature]
  Mend: write the value out; anchors (&), aliases (*), merge keys (<<), tags (!) and directives (%) are not read; put text that begins with such a sign in quotes`,
	},
	{
		rule: 'yaml-feature',
		name: 'a second document',
		change: inFile('vocabulary/topics.yaml', ['trade:', 'a: 1\n---\ntrade:']),
		report: `content/vocabulary/topics.yaml:2:1: Expected plain keys and values, found a second document [yaml-feature]
  Mend: write the value out; anchors (&), aliases (*), merge keys (<<), tags (!) and directives (%) are not read; put text that begins with such a sign in quotes`,
	},
	{
		rule: 'duplicate-key',
		name: 'a key written twice',
		change: inEvent('type: policy', 'type: policy\ntype: policy'),
		report: `content/events/2014/2014-06-10-market-opens.md:6:1: Expected \`type\` once, found it again [duplicate-key]
  Mend: keep one of the two`,
	},
];
