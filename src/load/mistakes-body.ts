import { otherPath, otherText } from './test-content.ts';
import { inEvent, withFile, type Mistake } from './mistake.ts';

/** Mistakes in accounts. */
export const bodyMistakes: readonly Mistake[] = [
	{
		rule: 'raw-html',
		name: 'a script',
		change: inEvent('It sells', '<script>alert(1)</script> It sells'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:44: Expected Markdown, found raw HTML \`<script>\` [raw-html]
  Mend: write it in Markdown, or leave it out
content/events/2014/2014-06-10-market-opens.md:21:60: Expected Markdown, found raw HTML \`</script>\` [raw-html]
  Mend: write it in Markdown, or leave it out`,
	},
	{
		rule: 'raw-html',
		name: 'a block of HTML',
		change: inEvent('[@second].\n', '[@second].\n\n<iframe src="https://one.example"></iframe>\n'),
		report: `content/events/2014/2014-06-10-market-opens.md:23:1: Expected Markdown, found raw HTML \`<iframe src="https://one.example"></iframe>\` [raw-html]
  Mend: write it in Markdown, or leave it out`,
	},
	{
		rule: 'image',
		name: 'an image',
		change: inEvent('sells bread', 'sells ![bread](https://one.example/p.gif)'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:53: Expected text and links, found an image \`bread\` [image]
  Mend: describe it in words; the record shows no images`,
	},
	{
		rule: 'heading',
		name: 'a heading of level 1',
		change: inEvent('\nThe market', '\n# Opening\n\nThe market'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:1: Expected headings from level 2 on, found level 1 [heading]
  Mend: write \`##\`; the title is the page’s level 1`,
	},
	{
		rule: 'heading',
		name: 'a heading that skips a level',
		change: inEvent('\nThe market', '\n## Opening\n\n#### Morning\n\nThe market'),
		report: `content/events/2014/2014-06-10-market-opens.md:23:1: Expected a heading of level 3 at most, found level 4 [heading]
  Mend: do not skip a level`,
	},
	{
		rule: 'heading',
		name: 'a heading of level 5',
		change: inEvent('\nThe market', '\n## A\n\n### B\n\n#### C\n\n##### D\n\nThe market'),
		report: `content/events/2014/2014-06-10-market-opens.md:27:1: Expected headings of level 2 to 4, found level 5 [heading]
  Mend: write \`####\` at most, or a paragraph`,
	},
	{
		rule: 'body-size',
		name: 'quotations nested 6,000 deep',
		change: inEvent('[@second].\n', `[@second].\n\n${'>'.repeat(6000)} a\n`),
		report: `content/events/2014/2014-06-10-market-opens.md:20:1: Expected at most 20 levels of nesting, found 6000 [body-size]
  Mend: shorten the account, or split the event in two`,
	},
	{
		rule: 'empty-body',
		name: 'no account',
		change: withFile(otherPath, otherText.slice(0, otherText.lastIndexOf('---') + 4)),
		report: `content/events/2014/2014-06-11-market-closes.md:20:1: Expected an account after the frontmatter, found nothing [empty-body]
  Mend: say in two or more paragraphs what happened, with citations \`[@id]\``,
	},
	{
		rule: 'link',
		name: 'a link to a script',
		change: inEvent('sells bread', 'sells [bread](javascript:alert(1))'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:53: Expected an https address, a page of this site or a place in the page, found \`javascript:alert(1)\` [link]
  Mend: link to https://…, /method/ or #place`,
	},
	{
		rule: 'link',
		name: 'a link to a file beside the event',
		change: inEvent('sells bread', 'sells [bread](bread.html)'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:53: Expected an https address, a page of this site or a place in the page, found \`bread.html\` [link]
  Mend: link to https://…, /method/ or #place`,
	},
	{
		rule: 'link',
		name: 'a citation inside of a link',
		change: inEvent('It sells bread', '[It sells [@first] bread](https://one.example)'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:44: Expected a citation outside of a link, found it inside [link]
  Mend: write the citation after the link`,
	},
	{
		rule: 'abbreviation',
		name: 'an abbreviation that is not explained',
		change: inEvent('It sells bread', 'NATO and the OPCW say that it sells bread'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:57: warning: Expected \`OPCW\` to be explained where it first stands, found it alone [abbreviation]
  Mend: write “… (OPCW)” after its full name, or the full name alone; one that every reader knows goes into \`abbreviations\` of vocabulary/wording.yaml`,
	},
	{
		rule: 'footnote',
		name: 'a footnote that nothing refers to',
		change: inEvent('[@second].\n', '[@second].\n\n[^early]: At six [@second].\n'),
		report: `content/events/2014/2014-06-10-market-opens.md:23:1: Expected \`[^early]\` in the text, found a footnote that nothing refers to [footnote]
  Mend: refer to it, or delete it: it would not be shown`,
	},
	{
		rule: 'footnote',
		name: 'a footnote that is not written',
		change: inEvent('sells bread', 'sells bread[^1]'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:1: Expected a footnote for \`[^1]\`, found none [footnote]
  Mend: write it on a line of its own: [^1]: …`,
	},
];
