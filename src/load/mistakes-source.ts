import { eventPath, swap } from './test-content.ts';
import { inEvent, type Mistake } from './mistake.ts';

/** Mistakes in sources and how they are cited. */
export const sourceMistakes: readonly Mistake[] = [
	{
		rule: 'unknown-source',
		name: 'a citation of a source that is not there',
		change: inEvent('[@second]', '[@secnd; @second]'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:61: Expected the id of a source of this event, found \`secnd\` [unknown-source]
  Mend: did you mean \`second\`? Otherwise add it under \`sources:\``,
	},
	{
		rule: 'unknown-source',
		name: 'a claim that rests on a source that is not there',
		change: inEvent(
			'status: corroborated',
			'status: corroborated\nclaims: [{ text: It opened late., said_by: A trader, kind: event, status: unverified, sources: [third-one] }]',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:7:97: Expected the id of a source of this event, found \`third-one\` [unknown-source]
  Mend: add it under \`sources:\``,
	},
	{
		rule: 'unused-source',
		name: 'a source that nothing cites',
		change: inEvent(' [@second]', ' [@first]'),
		report: `content/events/2014/2014-06-10-market-opens.md:15:9: Expected \`second\` to be cited, found no \`[@second]\` [unused-source]
  Mend: cite it in the account, or remove it`,
	},
	{
		rule: 'duplicate-source',
		name: 'two sources with one id',
		change: {
			[eventPath]: (text: string) =>
				swap('id: second', 'id: first')(text).replace('@second', '@first'),
		},
		report: `content/events/2014/2014-06-10-market-opens.md:15:9: Expected one source \`first\`, found another [duplicate-source]
  Mend: give it an id of its own`,
	},
	{
		rule: 'duplicate-source',
		name: 'one address in two sources',
		change: inEvent('https://two.example/b', 'https://one.example/a\n    publisher: two'),
		report: `content/events/2014/2014-06-10-market-opens.md:16:10: Expected an address once, found it in another source too [duplicate-source]
  Mend: keep one of the two and cite it twice`,
	},
	{
		rule: 'unknown-publisher',
		name: 'the domain of no publisher',
		change: inEvent('two.example', 'four.example'),
		report: `content/events/2014/2014-06-10-market-opens.md:16:10: Expected a known publisher, found the domain \`four.example\` [unknown-publisher]
  Mend: add the domain to content/publishers.yaml, or find a better source: mirrors, blogs and what those it reports on publish themselves are none`,
	},
	{
		rule: 'unknown-publisher',
		name: 'a misspelt publisher',
		change: inEvent(
			'    url: https://two.example/b',
			'    publisher: twoo\n    url: https://two.example/b',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:16:16: Expected the id of a publisher, found \`twoo\` [unknown-publisher]
  Mend: did you mean \`two\`? Otherwise add it to content/publishers.yaml`,
	},
	{
		rule: 'source-locator',
		name: 'neither an address nor a place in a printed work',
		change: inEvent('url: https://two.example/b', 'publisher: two'),
		report: `content/events/2014/2014-06-10-market-opens.md:15:9: Expected a \`url\` or a \`locator\`, found neither [source-locator]
  Mend: add the address, or the report’s number and page`,
	},
	{
		rule: 'source-before-event',
		name: 'a report printed before the event',
		change: inEvent('published: 2014-06-10', 'published: 2014-06-09'),
		report: `content/events/2014/2014-06-10-market-opens.md:14:16: warning: Expected a day from \`2014-06-10\` on, found \`2014-06-09\` [source-before-event]
  Mend: check both dates; a source may come first only where it tells what led to the event`,
	},
	{
		rule: 'added-early',
		name: 'an event that was added before it could be cited',
		change: inEvent('added: 2026-11-22', 'added: 2014-06-09'),
		report: `content/events/2014/2014-06-10-market-opens.md:9:8: warning: Expected a day on which a source was out, found \`2014-06-09\` [added-early]
  Mend: check the day, and the dates under \`published:\``,
	},
	{
		rule: 'archive-page',
		name: 'the copy of another page',
		change: inEvent(
			'    title: Market opens again',
			'    archive_url: https://web.archive.org/web/20140612083005/https://two.example/\n    title: Market opens again',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:17:18: Expected a copy of the page at \`url\`, found one of \`https://two.example/\` [archive-page]
  Mend: delete the line, then look for a copy of that very page: npm run links -- --archive`,
	},
	{
		rule: 'uncited-paragraph',
		name: 'a paragraph without a citation',
		change: inEvent('[@second].\n', '[@second].\n\nIt closed at night.\n'),
		report: `content/events/2014/2014-06-10-market-opens.md:23:1: Expected a citation in every paragraph, found none in this one [uncited-paragraph]
  Mend: cite the source it rests on as \`[@id]\`, or join it to the paragraph that does`,
	},
	{
		rule: 'independence',
		name: 'two sites with the copy of one agency',
		change: inEvent(
			'    title: Market opens again',
			'    title: Market opens again\n    agency: one',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:6:9: Expected two independent publishers for \`corroborated\`, found 1 [independence]
  Mend: add a source from another publisher (agency copy counts as its agency, an encyclopaedia not at all), or set \`status: single-source\``,
	},
	{
		rule: 'independence',
		name: 'an encyclopaedia as second source',
		change: inEvent('two.example/b', 'three.example/b'),
		report: `content/events/2014/2014-06-10-market-opens.md:6:9: Expected two independent publishers for \`corroborated\`, found 1 [independence]
  Mend: add a source from another publisher (agency copy counts as its agency, an encyclopaedia not at all), or set \`status: single-source\``,
	},
	{
		rule: 'propaganda-host',
		name: 'a source on a host of propaganda',
		change: inEvent('https://two.example/b', 'https://files.denied.example/b\n    publisher: two'),
		report: `content/events/2014/2014-06-10-market-opens.md:16:10: Expected a publisher’s address, found the host \`files.denied.example\` [propaganda-host]
  Mend: cite a report about it instead`,
	},
	{
		rule: 'propaganda-host',
		name: 'a link to a host of propaganda',
		change: inEvent('sells bread', 'sells [bread](https://denied.example/x)'),
		report: `content/events/2014/2014-06-10-market-opens.md:21:53: Expected an address fit to publish, found the host \`denied.example\` [propaganda-host]
  Mend: cite a report about it instead`,
	},
];
