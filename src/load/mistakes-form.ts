import { inEvent, inFile, type Mistake } from './mistake.ts';

/** Mistakes in the form of texts, addresses and dates. */
export const formMistakes: readonly Mistake[] = [
	{
		rule: 'text-form',
		name: 'blanks at the end of a text',
		change: inEvent('title: Market opens\n', 'title: "Market opens "\n'),
		report: `content/events/2014/2014-06-10-market-opens.md:13:12: Expected \`title\` to be text without blanks at its ends, found \`Market opens \` [text-form]
  Mend: delete the blanks`,
	},
	{
		rule: 'text-form',
		name: 'a text over two lines',
		change: inEvent('title: Market opens\n', 'title: |\n      Market\n      opens\n'),
		report: `content/events/2014/2014-06-10-market-opens.md:13:12: Expected \`title\` to be text on one line, found \`Market opens \` [text-form]
  Mend: after the colon write \`>-\` where there is \`|\` or \`>\``,
	},
	{
		rule: 'text-form',
		name: 'an id with a capital letter',
		change: inEvent('id: second', 'id: Second'),
		report: `content/events/2014/2014-06-10-market-opens.md:15:9: Expected \`id\` to be lower-case letters, digits and single hyphens, found \`Second\` [text-form]
  Mend: write it like \`al-qaim\`
content/events/2014/2014-06-10-market-opens.md:21:61: Expected the id of a source of this event, found \`second\` [unknown-source]
  Mend: did you mean \`Second\`? Otherwise add it under \`sources:\``,
	},
	{
		rule: 'text-form',
		name: 'a country by its name',
		change: inFile('places/iq.yaml', ['country: IQ', 'country: Iraq']),
		report: `content/places/iq.yaml:1:40: Expected \`country\` to be two capital letters (ISO 3166-1), found \`Iraq\` [text-form]
  Mend: write \`FR\` for France, \`JP\` for Japan`,
	},
	{
		rule: 'text-form',
		name: 'a name in a language that is written out',
		change: inFile('vocabulary/topics.yaml', ['{ en: Trade }', '{ english: Trade }']),
		report: `content/vocabulary/topics.yaml:1:18: Expected a language as key, found \`english\` [text-form]
  Mend: write \`en\`, \`ar\`, \`fr\` …`,
	},
	{
		rule: 'text-form',
		name: 'a registry id with a capital letter',
		change: inFile('vocabulary/topics.yaml', ['trade:', 'Trade:']),
		report: `content/vocabulary/topics.yaml:1:1: Expected an id of lower-case letters, digits and single hyphens, found \`Trade\` [text-form]
  Mend: write it like \`al-qaim\``,
	},
	{
		rule: 'address',
		name: 'a script as address',
		change: inEvent('https://one.example/a', 'javascript:alert(1)'),
		report: `content/events/2014/2014-06-10-market-opens.md:12:10: Expected \`url\` to be a plain https or http address, found \`javascript:alert(1)\` [address]
  Mend: copy the whole address from the browser, beginning with https://, without user, password or blanks`,
	},
	{
		rule: 'address',
		name: 'a user and a password in an address',
		change: inEvent('https://one.example/a', 'https://user:secret@one.example/a'),
		report: `content/events/2014/2014-06-10-market-opens.md:12:10: Expected \`url\` to be a plain https or http address, found \`https://user:secret@one.example/a\` [address]
  Mend: copy the whole address from the browser, beginning with https://, without user, password or blanks`,
	},
	{
		rule: 'date',
		name: 'a day that is not in the calendar',
		change: inEvent('date: 2014-06-10', 'date: 2014-06-31'),
		report: `content/events/2014/2014-06-10-market-opens.md:4:7: Expected \`date\` to be a date or an interval, found \`2014-06-31\` [date]
  Mend: look the day up: that one is not in the calendar`,
	},
	{
		rule: 'date',
		name: 'a date with the year last',
		change: inEvent('date: 2014-06-10', 'date: 10/06/2014'),
		report: `content/events/2014/2014-06-10-market-opens.md:4:7: Expected \`date\` to be a date or an interval, found \`10/06/2014\` [date]
  Mend: write the year first: 2014-06-10`,
	},
	{
		rule: 'date',
		name: 'an interval that runs backwards',
		change: inEvent('date: 2014-06-10', 'date: 2014-06-10/2014-06-01'),
		report: `content/events/2014/2014-06-10-market-opens.md:4:7: Expected \`date\` to be a date or an interval, found \`2014-06-10/2014-06-01\` [date]
  Mend: write the earlier date first, and \`..\` for an end that is still open: 2014-08/..`,
	},
];
