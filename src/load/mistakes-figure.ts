import { inEvent, withFile, type Mistake } from './mistake.ts';
import { chapterPath, chapterText, eventPath, swap, type ContentChange } from './test-content.ts';

/** The chapter with lines before its first paragraph, at line 16. */
function withFigure(...lines: readonly string[]): ContentChange {
	const text = swap('## Opening\n', `## Opening\n\n${lines.join('\n')}\n`)(chapterText);
	return withFile(chapterPath, text);
}

const at = 'content/chapters/01-the-market.md:16';

/** Mistakes in the figures of chapters. */
export const figureMistakes: readonly Mistake[] = [
	{
		rule: 'directive',
		name: 'a figure with a misspelt name',
		change: withFigure('::timelin{from=2014 to=2015}'),
		report: `${at}:3: Expected a figure, found the directive \`::timelin\` [directive]
  Mend: did you mean \`timeline\`? Otherwise write one of \`::timeline\`, \`::map\`, \`::control\`, \`::toll\`, \`::event\``,
	},
	{
		rule: 'directive',
		name: 'a figure with a blank before its brace',
		change: withFigure('::map {from=2014 to=2015} [@later]'),
		report: `${at}:1: Expected a figure alone on its line, found \`::map {from=2014 to=2015} [@later]\` [directive]
  Mend: write it like ::map{from=2014-01 to=2014-06 countries="FR JP"}: two colons, no blank before the brace, nothing after it`,
	},
	{
		rule: 'directive',
		name: 'a figure with three colons',
		change: withFigure(':::event[@later]'),
		report: `${at}:1: Expected a figure alone on its line, found \`:::event[@later]\` [directive]
  Mend: write it like ::map{from=2014-01 to=2014-06 countries="FR JP"}: two colons, no blank before the brace, nothing after it`,
	},
	{
		rule: 'directive',
		name: 'a figure in a list',
		change: withFigure('- ::map{from=2014 to=2015}'),
		report: `${at}:3: Expected text, found the directive \`::map\` [directive]
  Mend: figures stand in chapters only, between paragraphs: leave it out`,
	},
	{
		rule: 'directive',
		name: 'a figure in an event',
		change: inEvent('[@second].\n', '[@second].\n\n::map{from=2014 to=2015}\n'),
		report: `content/${eventPath}:23:1: Expected text, found the directive \`::map\` [directive]
  Mend: figures stand in chapters only, between paragraphs: leave it out`,
	},
	{
		rule: 'figure-key',
		name: 'a figure with a misspelt key',
		change: withFigure('::map{from=2014 to=2015 contries=IQ}'),
		report: `${at}:25: Expected a key of \`::map\`, found \`contries\` [figure-key]
  Mend: did you mean \`countries\`? Otherwise the keys here are from, to, region, countries, types, topics, actors`,
	},
	{
		rule: 'figure-key',
		name: 'a figure without its dates and without a value',
		change: withFigure('::control{from=2014 places=""}'),
		report: `${at}:3: Expected \`to\` of \`::control\`, found nothing [figure-key]
  Mend: write it like ::control{from=2014 to=2017 places="old-town harbour"}
${at}:21: Expected a value for \`places\`, found nothing [figure-key]
  Mend: write it after the sign \`=\`, in quotes if it has blanks, or leave the key out`,
	},
	{
		rule: 'figure-key',
		name: 'a figure with a caption of its own',
		change: withFigure('::toll[The worst year]{from=2014 to=2014}'),
		report: `${at}:8: Expected nothing in brackets, found \`The worst year\` [figure-key]
  Mend: leave it out: the caption is written from what the figure shows`,
	},
	{
		rule: 'figure-key',
		name: 'the figure of an event without its id',
		change: withFigure('::event{id=market}'),
		report: `${at}:3: Expected the id of an event in brackets, found nothing [figure-key]
  Mend: write it like ::event[2014-06-10-market-opens]
${at}:9: Expected a key of \`::event\`, found \`id\` [figure-key]
  Mend: leave out the braces`,
	},
	{
		rule: 'figure-span',
		name: 'a figure that ends before it begins',
		change: withFigure('::map{from=2015 to=2014-06}'),
		report: `${at}:20: Expected a date on or after \`2015\`, found \`2014-06\` [figure-span]
  Mend: give the first date as \`from\` and the last as \`to\``,
	},
	{
		rule: 'figure-span',
		name: 'a figure with an interval and with a date of another form',
		change: withFigure('::map{from=2014/2015 to="10/06/2015"}'),
		report: `${at}:12: Expected a single date, found \`2014/2015\` [figure-span]
  Mend: give the first date as \`from\` and the last as \`to\`
${at}:26: Expected a single date, found \`10/06/2015\` [figure-span]
  Mend: give the first date as \`from\` and the last as \`to\``,
	},
	{
		rule: 'unknown-id',
		name: 'figures of what the registries do not have',
		change: withFigure(
			'::map{from=2014 to=2015 region=irak countries="IQ IR" types=polcy topics=trad actors=trader}',
			'::control{from=2014 to=2015 places="mosul mosull"}',
		),
		report: `${at}:32: Expected the id of a region, found \`irak\` [unknown-id]
  Mend: did you mean \`iraq\`? Otherwise look it up in vocabulary/regions.yaml
${at}:51: Expected the id of a country, found \`IR\` [unknown-id]
  Mend: did you mean \`IQ\`? Otherwise look it up in vocabulary/countries.yaml
${at}:61: Expected the id of a type, found \`polcy\` [unknown-id]
  Mend: did you mean \`policy\`? Otherwise look it up in vocabulary/types.yaml
${at}:74: Expected the id of a topic, found \`trad\` [unknown-id]
  Mend: did you mean \`trade\`? Otherwise look it up in vocabulary/topics.yaml
${at}:86: Expected the id of an actor, found \`trader\` [unknown-id]
  Mend: did you mean \`traders\`? Otherwise look it up in actors.yaml
content/chapters/01-the-market.md:17:43: Expected the id of a place, found \`mosull\` [unknown-id]
  Mend: did you mean \`mosul\`? Otherwise look it up in places/`,
	},
	{
		rule: 'unknown-id',
		name: 'the figure of an event that is not there',
		change: withFigure('::event[2014-06-10-market-open]'),
		report: `${at}:9: Expected the id of an event, found \`2014-06-10-market-open\` [unknown-id]
  Mend: did you mean \`2014-06-10-market-opens\`? Otherwise write that event first`,
	},
	{
		rule: 'figure-empty',
		name: 'figures with nothing to show',
		change: withFigure(
			'::timeline{from=2014-07 to=2014-08}',
			'::control{from=2014 to=2015 places=mosul}',
		),
		report: `${at}:3: Expected events for \`::timeline\` to show, found none [figure-empty]
  Mend: widen its dates, or leave out one of its other keys
content/chapters/01-the-market.md:17:36: Expected a place whose control is recorded, found \`mosul\` [figure-empty]
  Mend: record its changes under \`control:\` of events, or leave it out`,
	},
	{
		rule: 'chapter-year',
		name: 'a chapter that names an event it does not cite, and a year that has no page',
		change: withFile(
			chapterPath,
			swap(
				'to: 2014-12\n',
				'to: 2014-12\nyears: { 2014: 2014-06-10-market-open, 2013: 2014-06-10-market-opens }\n',
			)(chapterText),
		),
		report: `content/chapters/01-the-market.md:6:16: Expected an event that this chapter cites in a paragraph, found \`2014-06-10-market-open\` [chapter-year]
  Mend: did you mean \`2014-06-10-market-opens\`? Otherwise name one that it cites
content/chapters/01-the-market.md:6:46: Expected a year from 2014 to 2025, found 2013 [chapter-year]
  Mend: only years of the timeline have a page`,
	},
	{
		rule: 'chapter-year',
		name: 'two chapters that name a year',
		change: {
			[chapterPath]: ofYear(chapterText),
			'chapters/02-the-trade.md': ofYear(swap('market of', 'trade of')(chapterText)),
		},
		report: `content/chapters/02-the-trade.md:6:16: Expected a year that no other chapter names, found 2014, which \`01-the-market\` names [chapter-year]
  Mend: leave it out of one of the two`,
	},
];

function ofYear(text: string): string {
	return swap('to: 2014-12\n', 'to: 2014-12\nyears: { 2014: 2014-06-10-market-opens }\n')(text);
}
