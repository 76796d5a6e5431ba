import { boundaries, otherPath, otherText } from './test-content.ts';
import { inFile, withFile, type Mistake } from './mistake.ts';

/** A second actor, which says it is an affiliate of the first until some event. */
const endedBy = (event: string) =>
	inFile('actors.yaml', [
		'traders:',
		`weavers:
  name: { en: Weavers }
  kind: community
  affiliate_of: traders
  affiliate_until: ${event}
  description: People who weave at home.
traders:`,
	]);

/** Mistakes in registries. */
export const registryMistakes: readonly Mistake[] = [
	{
		rule: 'place-position',
		name: 'a latitude without a longitude',
		change: inFile('places/iq.yaml', ['lon: 43.1189, ', '']),
		report: `content/places/iq.yaml:1:83: Expected \`lat\` and \`lon\` together, found one alone [place-position]
  Mend: add the other one`,
	},
	{
		rule: 'place-position',
		name: 'too many decimals',
		change: inFile('places/iq.yaml', ['43.1189', '43.118912345']),
		report: `content/places/iq.yaml:1:64: Expected at most 4 decimals at precision 1, found more [place-position]
  Mend: round the position`,
	},
	{
		rule: 'place-position',
		name: 'a position of a whole country',
		change: inFile('places/iq.yaml', ['precision: 6', 'precision: 6, lat: 33, lon: 44']),
		report: `content/places/iq.yaml:2:61: Expected no position at precision 6, found one [place-position]
  Mend: remove \`lat\` and \`lon\``,
	},
	{
		rule: 'place-position',
		name: 'a town without a position',
		change: inFile('places/iq.yaml', ['lat: 36.335, lon: 43.1189, ', '']),
		report: `content/places/iq.yaml:1:70: Expected \`lat\` and \`lon\` at precision 1, found none [place-position]
  Mend: add them in degrees`,
	},
	{
		rule: 'place-position',
		name: 'a position in the ocean at 0, 0',
		change: inFile('places/iq.yaml', ['lat: 36.335, lon: 43.1189', 'lat: 0, lon: 0']),
		report: `content/places/iq.yaml:1:64: Expected a position on land, found 0, 0 [place-position]
  Mend: look the place up`,
	},
	{
		rule: 'place-country',
		name: 'a position in another country',
		change: inFile('places/iq.yaml', ['lat: 36.335, lon: 43.1189', 'lat: 33.51, lon: 36.29']),
		report: `content/places/iq.yaml:1:64: Expected a position in IQ, found one 231 km outside [place-country]
  Mend: look the place up, or mend the country`,
	},
	{
		rule: 'place-country',
		name: 'latitude and longitude swapped',
		change: inFile('places/iq.yaml', ['lat: 36.335, lon: 43.1189', 'lat: 43.1189, lon: 36.335']),
		report: `content/places/iq.yaml:1:64: Expected a position in IQ, found one 825 km outside [place-country]
  Mend: swap them: lat: 36.335, lon: 43.1189`,
	},
	{
		rule: 'place-admin1',
		name: 'a position far outside its governorate',
		change: {
			...inFile('places/iq.yaml', ['lat: 36.335, lon: 43.1189', 'lat: 33.34, lon: 44.4']),
			'boundaries/admin1.topojson': boundaries,
		},
		report: `content/places/iq.yaml:1:52: warning: Expected a position in IQ-NI, found one 188 km outside [place-admin1]
  Mend: mend the position, or write IQ-BG`,
	},
	{
		rule: 'place-admin1',
		name: 'an old code of a governorate',
		change: {
			...inFile('places/iq.yaml', ['IQ-NI', 'IQ-NA']),
			'boundaries/admin1.topojson': boundaries,
		},
		report: `content/places/iq.yaml:1:52: warning: Expected a unit of IQ, found \`IQ-NA\` [place-admin1]
  Mend: the codes of IQ are IQ-BG, IQ-NI`,
	},
	{
		rule: 'place-admin1',
		name: 'a governorate of another country',
		change: inFile('places/iq.yaml', ['IQ-NI', 'SY-HA']),
		report: `content/places/iq.yaml:1:52: warning: Expected a unit of IQ, found \`SY-HA\` [place-admin1]
  Mend: mend the code or the country`,
	},
	{
		rule: 'region-country',
		name: 'a country in two regions',
		change: inFile('vocabulary/regions.yaml', [
			'iraq:',
			'levant: { name: { en: Levant }, countries: [IQ] }\niraq:',
		]),
		report: `content/vocabulary/regions.yaml:2:41: Expected a country in one region, found \`IQ\` in levant too [region-country]
  Mend: keep one`,
	},
	{
		rule: 'region-country',
		name: 'a country in no region',
		change: inFile('vocabulary/countries.yaml', ['IQ:', 'SY: { name: { en: Syria } }\nIQ:']),
		report: `content/vocabulary/countries.yaml:1:5: Expected every country in a region, found \`SY\` in none [region-country]
  Mend: add it to a region in vocabulary/regions.yaml`,
	},
	{
		rule: 'domain-taken',
		name: 'a domain of two publishers',
		change: inFile('publishers.yaml', [
			'domains: [two.example]',
			'domains: [two.example, one.example]',
		]),
		report: `content/publishers.yaml:2:50: Expected a domain of one publisher, found \`one.example\` of one too [domain-taken]
  Mend: keep one`,
	},
	{
		rule: 'name-taken',
		name: 'an actor with the name of another, written otherwise',
		change: inFile('actors.yaml', ['{ en: Guild }', '{ en: TRADERS }']),
		report: `content/actors.yaml:6:15: Expected a name of one entry, found \`TRADERS\` of traders too [name-taken]
  Mend: keep one of the two, or say in both names what tells them apart`,
	},
	{
		rule: 'name-taken',
		name: 'an alias that is the name of another actor',
		change: inFile('actors.yaml', ['kind: ngo', 'aliases: [Union, Traders]\n  kind: ngo']),
		report: `content/actors.yaml:7:20: Expected an alias that is not the name of another entry, found \`Traders\`, the name of traders [name-taken]
  Mend: delete the alias, or keep one of the two entries`,
	},
	{
		rule: 'name-taken',
		name: 'two publishers of one name',
		change: inFile('publishers.yaml', ['name: { en: Two', 'name: { en: One']),
		report: `content/publishers.yaml:2:20: Expected a name of one entry, found \`One\` of one too [name-taken]
  Mend: keep one of the two, or say in both names what tells them apart`,
	},
	{
		rule: 'unknown-id',
		name: 'a family that is not there',
		change: inFile('vocabulary/types.yaml', ['family: states', 'family: state']),
		report: `content/vocabulary/types.yaml:1:66: Expected the id of a family, found \`state\` [unknown-id]
  Mend: did you mean \`states\`? Otherwise add it to its file`,
	},
	{
		rule: 'unknown-id',
		name: 'a holder that is no actor',
		change: withFile(
			'vocabulary/holders.yaml',
			'trade: { name: { en: Trade }, sign: { en: T }, color: 3, actors: [traders, trader] }\n',
		),
		report: `content/vocabulary/holders.yaml:1:76: Expected the id of an actor, found \`trader\` [unknown-id]
  Mend: did you mean \`traders\`? Otherwise add it to its file`,
	},
	{
		rule: 'unknown-id',
		name: 'an affiliate of nobody known',
		change: inFile('actors.yaml', ['kind: community', 'kind: community\n  affiliate_of: trader']),
		report: `content/actors.yaml:4:17: Expected the id of an actor, found \`trader\` [unknown-id]
  Mend: did you mean \`traders\`? Otherwise add it to its file`,
	},
	{
		rule: 'cycle',
		name: 'an affiliate of itself',
		change: inFile('actors.yaml', ['kind: community', 'kind: community\n  affiliate_of: traders']),
		report: `content/actors.yaml:4:17: Expected \`affiliate_of\` to lead to another actor, found a circle: traders → traders [cycle]
  Mend: name another actor, or remove it`,
	},
	{
		rule: 'cycle',
		name: 'two actors that are part of each other',
		change: inFile('actors.yaml', [
			'traders:\n',
			`weavers: { name: { en: Weavers }, kind: community, part_of: traders, description: They weave. }
traders:
  part_of: weavers
`,
		]),
		report: `content/actors.yaml:1:61: Expected \`part_of\` to lead to another actor, found a circle: weavers → traders → weavers [cycle]
  Mend: remove one of the links
content/actors.yaml:3:12: Expected \`part_of\` to lead to another actor, found a circle: traders → weavers → traders [cycle]
  Mend: remove one of the links`,
	},
	{
		rule: 'affiliate-end',
		name: 'an end of what did not begin',
		change: inFile('actors.yaml', [
			'kind: community',
			'kind: community\n  affiliate_until: 2014-06-10-market-opens',
		]),
		report: `content/actors.yaml:4:20: Expected \`affiliate_of\` with \`affiliate_until\`, found none [affiliate-end]
  Mend: name the actor that it was an affiliate of, or remove \`affiliate_until\``,
	},
	{
		rule: 'affiliate-end',
		name: 'an affiliation that ends with an event of others',
		change: endedBy('2014-06-10-market-opens'),
		report: `content/actors.yaml:5:20: Expected an event that names \`weavers\`, found \`2014-06-10-market-opens\`, which does not [affiliate-end]
  Mend: add the actor to that event if its sources name it, or name another event`,
	},
	{
		rule: 'unknown-id',
		name: 'an affiliation that ends with no known event',
		change: endedBy('2014-06-10-market-open'),
		report: `content/actors.yaml:5:20: Expected the id of an event, found \`2014-06-10-market-open\` [unknown-id]
  Mend: did you mean \`2014-06-10-market-opens\`? Otherwise write that event first`,
	},
	{
		rule: 'draft-reference',
		name: 'an affiliation that ends with a draft',
		change: {
			...endedBy('2014-06-11-market-closes'),
			[otherPath]: otherText.replace('added:', 'draft: true\nadded:'),
		},
		report: `content/actors.yaml:5:20: Expected a published event, found the draft \`2014-06-11-market-closes\` [draft-reference]
  Mend: publish it first`,
	},
	{
		rule: 'retracted-reference',
		name: 'an affiliation that ends with a retracted event',
		change: {
			...endedBy('2014-06-11-market-closes'),
			[otherPath]: otherText.replace(
				'status: corroborated',
				'status: retracted\ncorrections: [{ date: 2026-11-24, note: There was no market. }]',
			),
		},
		report: `content/actors.yaml:5:20: Expected an event that stands, found the retracted \`2014-06-11-market-closes\` [retracted-reference]
  Mend: name another event, or remove \`affiliate_until\``,
	},
];
