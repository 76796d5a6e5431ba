import { eventPath, eventText, otherPath, otherText } from './test-content.ts';
import { inEvent, withFile, type Mistake } from './mistake.ts';

/** Mistakes in dates and ids of an event. */
export const eventMistakes: readonly Mistake[] = [
	{
		rule: 'date-note',
		name: 'an uncertain date without a reason',
		change: inEvent('date: 2014-06-10', 'date: 2014-06-10?'),
		report: `content/events/2014/2014-06-10-market-opens.md:4:7: Expected a \`date_note\` with a date that is not certain, found \`2014-06-10?\` alone [date-note]
  Mend: add \`date_note:\` with the reason, or remove the mark`,
	},
	{
		rule: 'date-range',
		name: 'an event before the first year',
		change: {
			[eventPath]: null,
			'events/2013/2013-06-10-market-opens.md': eventText.replace('date: 2014', 'date: 2013'),
		},
		report: `content/events/2013/2013-06-10-market-opens.md:4:7: warning: Expected a date from 2014 to 2025, found \`2013-06-10\` [date-range]
  Mend: check the year; an event outside the timeline is not shown on its axis`,
	},
	{
		rule: 'id-date',
		name: 'another date than in the file name',
		change: inEvent('date: 2014-06-10', 'date: 2014-06-09'),
		report: `content/events/2014/2014-06-10-market-opens.md:4:7: Expected \`date\` to begin as the file name does, found \`2014-06-09\` [id-date]
  Mend: rename the file to 2014-06-09-… or mend the date`,
	},
	{
		rule: 'id-date',
		name: 'a vaguer date than in the file name',
		change: inEvent('date: 2014-06-10', 'date: 2014-06'),
		report: `content/events/2014/2014-06-10-market-opens.md:4:7: Expected \`date\` to begin as the file name does, found \`2014-06\` [id-date]
  Mend: rename the file to 2014-06-… or mend the date`,
	},
	{
		rule: 'unique-title',
		name: 'the title of another event',
		change: withFile(otherPath, otherText.replace('market closes', 'market opens')),
		report: `content/events/2014/2014-06-11-market-closes.md:2:8: Expected a title of its own, found that of \`2014-06-10-market-opens\` [unique-title]
  Mend: say what is different about this event: the place, the day`,
	},
	{
		rule: 'unique-id',
		name: 'a place in two files',
		change: withFile(
			'places/sy.yaml',
			'mosul: { name: { en: Mosul }, country: IQ, precision: 6 }\n',
		),
		report: `content/places/sy.yaml:1:1: Expected \`mosul\` once, found it in content/places/iq.yaml too [unique-id]
  Mend: keep one of the two, or rename one`,
	},
	{
		rule: 'unknown-id',
		name: 'a misspelt place',
		change: inEvent('place: mosul', 'place: mosull'),
		report: `content/events/2014/2014-06-10-market-opens.md:8:19: Expected the id of a place, found \`mosull\` [unknown-id]
  Mend: did you mean \`mosul\`? Otherwise add it to the file of its country in places/`,
	},
	{
		rule: 'unknown-id',
		name: 'a type that every object inherits',
		change: inEvent('type: policy', 'type: constructor'),
		report: `content/events/2014/2014-06-10-market-opens.md:5:7: Expected the id of a type, found \`constructor\` [unknown-id]
  Mend: add it to vocabulary/types.yaml`,
	},
	{
		rule: 'unknown-id',
		name: 'an actor that every object inherits',
		change: inEvent(
			'type: policy',
			'type: policy\nactors: [{ actor: constructor, role: mentioned }]',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:6:19: Expected the id of an actor, found \`constructor\` [unknown-id]
  Mend: add it to actors.yaml`,
	},
	{
		rule: 'unknown-id',
		name: 'an event that is not there',
		change: inEvent('type: policy', 'type: policy\nrelated: [2014-06-10-market-open]'),
		report: `content/events/2014/2014-06-10-market-opens.md:6:11: Expected the id of an event, found \`2014-06-10-market-open\` [unknown-id]
  Mend: did you mean \`2014-06-10-market-opens\`? Otherwise write that event first`,
	},
];
