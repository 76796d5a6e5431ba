import { inEvent, inFile, withFile, type Mistake } from './mistake.ts';

/** Mistakes in keys and values. */
export const shapeMistakes: readonly Mistake[] = [
	{
		rule: 'missing-key',
		name: 'no title',
		change: inEvent('title: A market opens in Mosul\n', ''),
		report: `content/events/2014/2014-06-10-market-opens.md:2:1: Expected \`title\`, found nothing [missing-key]
  Mend: add \`title:\``,
	},
	{
		rule: 'missing-key',
		name: 'no title of a source',
		change: inEvent('    title: Market opens\n', ''),
		report: `content/events/2014/2014-06-10-market-opens.md:11:5: Expected \`title\`, found nothing [missing-key]
  Mend: add \`title:\``,
	},
	{
		rule: 'unknown-key',
		name: 'a misspelt key',
		change: inEvent('title: A', 'titel: A'),
		report: `content/events/2014/2014-06-10-market-opens.md:2:1: Expected a known key, found \`titel\` [unknown-key]
  Mend: did you mean \`title\`? Otherwise the keys here are title, summary, date, date_note, date_kind, type, status, significance, places, actors, casualties, claims, control, leadership, part_of, related, topics, content_warning, keywords, aliases, ids, added, corrections, draft, sources`,
	},
	{
		rule: 'unknown-key',
		name: 'a misspelt key of a source',
		change: inEvent('    published: 2014-06-10', '    publishd: 2014-06-10'),
		report: `content/events/2014/2014-06-10-market-opens.md:14:5: Expected a known key, found \`publishd\` [unknown-key]
  Mend: did you mean \`published\`? Otherwise the keys here are id, url, locator, title, publisher, agency, author, published, lang, archive_url, reports`,
	},
	{
		rule: 'unknown-key',
		name: 'an id, which is the file name',
		change: inEvent('type: policy', 'type: policy\nid: market'),
		report: `content/events/2014/2014-06-10-market-opens.md:6:1: Expected a known key, found \`id\` [unknown-key]
  Mend: did you mean \`ids\`? Otherwise the keys here are title, summary, date, date_note, date_kind, type, status, significance, places, actors, casualties, claims, control, leadership, part_of, related, topics, content_warning, keywords, aliases, ids, added, corrections, draft, sources`,
	},
	{
		rule: 'unknown-key',
		name: 'a misspelt measure',
		change: inEvent(
			'    url: https://two.example/b',
			'    url: https://two.example/b\n    reports: { kiled: 3 }',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:17:16: Expected a known key, found \`kiled\` [unknown-key]
  Mend: did you mean \`killed\`? Otherwise the keys here are killed, injured, attackers_killed, captured, displaced, said_by, as_of`,
	},
	{
		rule: 'unknown-key',
		name: 'a comma in a text on one line',
		change: inEvent(
			'sources:\n',
			'corrections: [{ date: 2026-11-22, note: The day was wrong, it was the 10th }]\nsources:\n',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:10:60: Expected a known key, found \`it was the 10th\` [unknown-key]
  Mend: put the text before it in quotes: inside { } a comma ends a value`,
	},
	{
		rule: 'unknown-key',
		name: 'a key that every object inherits',
		change: inEvent('type: policy', 'type: policy\n__proto__: { draft: true }'),
		report: `content/events/2014/2014-06-10-market-opens.md:6:1: Expected a known key, found \`__proto__\` [unknown-key]
  Mend: the keys here are title, summary, date, date_note, date_kind, type, status, significance, places, actors, casualties, claims, control, leadership, part_of, related, topics, content_warning, keywords, aliases, ids, added, corrections, draft, sources`,
	},
	{
		rule: 'wrong-type',
		name: 'a number as title',
		change: inEvent('title: Market opens\n', 'title: 2014\n'),
		report: `content/events/2014/2014-06-10-market-opens.md:13:12: Expected \`title\` to be text, found \`2014\` [wrong-type]
  Mend: put it in quotes: '2014'`,
	},
	{
		rule: 'wrong-type',
		name: 'nothing as title',
		change: inEvent('title: A market opens in Mosul', 'title:'),
		report: `content/events/2014/2014-06-10-market-opens.md:2:7: Expected \`title\` to be text, found nothing [wrong-type]
  Mend: write a value after the colon, or delete the line`,
	},
	{
		rule: 'wrong-type',
		name: 'a word as list',
		change: inEvent('[{ place: mosul }]', 'mosul'),
		report: `content/events/2014/2014-06-10-market-opens.md:8:9: Expected \`places\` to be a list, found \`mosul\` [wrong-type]
  Mend: write a list: [mosul]`,
	},
	{
		rule: 'wrong-type',
		name: 'a number of dead in words',
		change: inEvent(
			'    url: https://two.example/b',
			'    url: https://two.example/b\n    reports: { killed: about 20 }',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:17:24: Expected \`killed\` to be a whole number or bounds of one, found \`about 20\` [wrong-type]
  Mend: write 20, or { low: 20 } for “at least 20”, or both bounds: { low: …, high: … }`,
	},
	{
		rule: 'wrong-type',
		name: 'a stated toll in words',
		change: inEvent('type: policy', 'type: policy\ncasualties: { killed: about 20 }'),
		report: `content/events/2014/2014-06-10-market-opens.md:6:23: Expected \`killed\` to be a map of keys and values, found \`about 20\` [wrong-type]
  Mend: write low: …, best: …, high: … on lines of their own or inside { }`,
	},
	{
		rule: 'wrong-type',
		name: 'a quoted position',
		change: inFile('places/iq.yaml', ['36.335', '"36,335"']),
		report: `content/places/iq.yaml:1:64: Expected \`lat\` to be a number, found \`36,335\` [wrong-type]
  Mend: write a number, without words or quotes`,
	},
	{
		rule: 'wrong-type',
		name: 'a registry that is a list',
		change: withFile('vocabulary/topics.yaml', '- trade\n'),
		report: `content/vocabulary/topics.yaml:1:1: Expected keys and values, found a list [wrong-type]
  Mend: begin each entry with its id and a colon`,
	},
	{
		rule: 'unknown-value',
		name: 'a misspelt status',
		change: inEvent('status: corroborated', 'status: coroborated'),
		report: `content/events/2014/2014-06-10-market-opens.md:6:9: Expected \`status\` to be one of confirmed, corroborated, single-source, contested, retracted, found \`coroborated\` [unknown-value]
  Mend: did you mean \`corroborated\`? Otherwise choose one of the list`,
	},
	{
		rule: 'unknown-value',
		name: 'a truth value as status',
		change: inEvent('status: corroborated', 'status: true'),
		report: `content/events/2014/2014-06-10-market-opens.md:6:9: Expected \`status\` to be one of confirmed, corroborated, single-source, contested, retracted, found \`true\` [unknown-value]
  Mend: choose one of the list`,
	},
	{
		rule: 'text-length',
		name: 'a title that says too little',
		change: inEvent('A market opens in Mosul', 'Market'),
		report: `content/events/2014/2014-06-10-market-opens.md:2:8: Expected \`title\` to have at least 8 characters, found 6 [text-length]
  Mend: say more`,
	},
	{
		rule: 'text-length',
		name: 'a title that says too much',
		change: inEvent('A market opens in Mosul', 'A market '.repeat(20).trim()),
		report: `content/events/2014/2014-06-10-market-opens.md:2:8: Expected \`title\` to have at most 120 characters, found 179 [text-length]
  Mend: say it shorter`,
	},
	{
		rule: 'list-length',
		name: 'no places',
		change: inEvent('[{ place: mosul }]', '[]'),
		report: `content/events/2014/2014-06-10-market-opens.md:8:9: Expected \`places\` to have at least 1 item, found 0 [list-length]
  Mend: add an item`,
	},
	{
		rule: 'number-range',
		name: 'a significance beyond the scale',
		change: inEvent('significance: 2', 'significance: 9'),
		report: `content/events/2014/2014-06-10-market-opens.md:7:15: Expected \`significance\` to be at most 5, found \`9\` [number-range]
  Mend: mend the number`,
	},
	{
		rule: 'number-range',
		name: 'half a person',
		change: inEvent(
			'    url: https://two.example/b',
			'    url: https://two.example/b\n    reports: { killed: { low: 1.5 } }',
		),
		report: `content/events/2014/2014-06-10-market-opens.md:17:31: Expected \`low\` to be a whole number, found \`1.5\` [number-range]
  Mend: write a whole number, without words, quotes or a decimal point`,
	},
	{
		rule: 'number-range',
		name: 'a latitude beyond the pole',
		change: inFile('places/iq.yaml', ['36.335', '91']),
		report: `content/places/iq.yaml:1:64: Expected \`lat\` to be at most 90, found \`91\` [number-range]
  Mend: write \`lat\` for north–south, \`lon\` for east–west`,
	},
];
