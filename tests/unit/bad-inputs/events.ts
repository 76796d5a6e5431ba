import {
	dated,
	eventPath,
	inOther,
	inPlace,
	other,
	otherText,
	withKeys,
	type BadInput,
} from './bad-input.ts';
import { boundaries, swap } from '../../../src/load/test-content.ts';

const without = (key: string) =>
	other(56, `no ${key}`, otherText.replace(new RegExp(`^( *)${key}:.*\\n(\\1 .*\\n)*`, 'm'), ''));

/** Lines 56 to 64: keys and values. */
export const shapeInputs: readonly BadInput[] = [
	...[
		'title',
		'date',
		'type',
		'status',
		'places',
		'sources',
		'summary',
		'added',
		'    published',
	].map(without),
	inOther(57, 'a misspelt key', ['title: A', 'titel: A']),
	inOther(58, 'a title of 3 characters', ['A market closes in Mosul', 'Abc']),
	inOther(58, 'a title of 500 characters', ['A market closes in Mosul', 'a'.repeat(500)]),
	inOther(58, 'a title of blanks', ['A market closes in Mosul', '"         "']),
	inOther(58, 'the title of another event', ['closes', 'opens']),
	...['2014', 'yes', 'null', '[a]'].map((title) =>
		inOther(59, `title: ${title}`, ['A market closes in Mosul', title]),
	),
	inOther(60, 'a type that is not there', ['type: policy', 'type: polic']),
	inOther(61, 'a truth value as status', ['status: corroborated', 'status: true']),
	withKeys(62, 'a version of the schema', 'schema: 2'),
	withKeys(63, 'a topic that is not there', 'topics: [trad]'),
	withKeys(64, 'a slug', 'slug: market'),
	withKeys(64, 'an id', 'id: market'),
];

/** Lines 65 to 76: dates. */
export const dateInputs: readonly BadInput[] = [
	dated(65, '2014-02-30'),
	...['2014-13-01', '2014-00-10', '2014-06-00'].map((date) => dated(66, date)),
	...['2014-6-1', '20140610', '10/06/2014', 'June 2014'].map((date) => dated(67, date)),
	dated(68, '2014'),
	dated(69, '2014-06-11/2014-06-01'),
	...['2014-06/', '/2014', '..', '../..'].map((date) => dated(70, date)),
	inOther(71, 'published before the event', ['published: 2014-06-11', 'published: 2014-06-01']),
	other(71, 'in the future', otherText.replaceAll(/date: 2014-06-11/g, 'date: 2999-01-01')),
	{
		line: 72,
		name: 'before the first year',
		change: {
			'events/1999/1999-06-11-market-closes.md': otherText.replace(
				'date: 2014-06-11',
				'date: 1999-06-11',
			),
		},
	},
	dated(73, '٢٠١٤-٠٦-١١'),
	dated(73, '2014\u201006\u201011'),
	dated(74, '2014-06-10T25:00:00Z'),
	dated(74, '2014-06-11+03:00'),
	dated(75, '2014-06-11?'),
	inOther(76, 'added before any source was published', ['added: 2026-11-22', 'added: 2014-06-01']),
];

/** With the shapes of two provinces of Iraq. */
function withProvinces({ change, ...input }: BadInput): BadInput {
	return { ...input, change: { ...change, 'boundaries/admin1.topojson': boundaries } };
}

/** Lines 77 to 87: places. */
export const placeInputs: readonly BadInput[] = [
	...['91', 'NaN', '.nan', '.inf', '"34,5"'].map((lat) =>
		inPlace(77, `lat: ${lat}`, ['lat: 36.335', `lat: ${lat}`]),
	),
	inPlace(77, 'lon: 181', ['lon: 43.1189', 'lon: 181']),
	inPlace(78, 'swapped', ['lat: 36.335, lon: 43.1189', 'lat: 43.1189, lon: 36.335']),
	inPlace(79, 'a latitude alone', [', lon: 43.1189', '']),
	inPlace(80, '0, 0', ['lat: 36.335, lon: 43.1189', 'lat: 0, lon: 0']),
	...['0', '8', '1.5'].map((precision) =>
		inPlace(81, `precision: ${precision}`, ['precision: 1', `precision: ${precision}`]),
	),
	inPlace(81, 'no precision', [', precision: 1', '']),
	inPlace(82, 'a position of a whole country', ['precision: 6', 'precision: 6, lat: 33, lon: 44']),
	inPlace(82, 'a position at sea', ['precision: 6', 'precision: 7, lat: 33, lon: 44']),
	...['IQ-TS', 'IQ-XX', 'SY-NI'].map((code) =>
		withProvinces(inPlace(84, `admin1: ${code}`, ['IQ-NI', code])),
	),
	withProvinces(
		inPlace(85, 'far outside its province', ['lat: 36.335, lon: 43.1189', 'lat: 33.34, lon: 44.4']),
	),
	...['Iraq', '[iq]', '[]', 'ZZ'].map((country) =>
		inPlace(86, `country: ${country}`, ['country: IQ, admin1', `country: ${country}, admin1`]),
	),
	inPlace(87, 'nine decimals', ['43.1189', '43.118912345']),
];

const claim = (text: string) => `claims: [{ ${text} }]`;
const killed = (text: string) =>
	withKeys(89, `killed: ${text}`, `casualties: { killed: ${text}, note: From two counts. }`);

/** Lines 88 to 94: actors, claims and numbers. */
export const claimInputs: readonly BadInput[] = [
	withKeys(88, 'an actor that is not there', 'actors: [{ actor: trader, role: mentioned }]'),
	...[
		'{ low: 5, best: 3, high: 9 }',
		'{ low: 1, best: 3, high: 2 }',
		'{ best: -1 }',
		'{ best: 1.5 }',
		'{ best: 1e9 }',
		'{ best: about 20 }',
		'about 20',
	].map(killed),
	withKeys(91, 'a toll without sources', 'casualties: { killed: { low: 1, best: 3, high: 9 } }'),
	inOther(92, 'a contested event with one claim', [
		'status: corroborated',
		`status: contested\n${claim('text: It opened late., said_by: A trader, kind: event, status: disputed, sources: [first]')}`,
	]),
	other(
		92,
		'a corroborated event with one source',
		otherText.replace(/ {2}- id: second\n( {4}.*\n)*/, '').replace('[@second]', '[@first]'),
	),
	inOther(92, 'two copies of one agency', [
		'    title: Market opens again',
		'    title: Market opens again\n    agency: one',
	]),
	withKeys(
		93,
		'a claim by nobody',
		claim('text: It opened late., kind: event, status: disputed, sources: [first]'),
	),
	withKeys(
		93,
		'a claim of responsibility about nobody',
		claim(
			'text: We opened it., said_by: A trader, kind: responsibility, status: disputed, sources: [first]',
		),
	),
	{
		line: 94,
		name: 'a disputed claim as fact in the title',
		change: {
			[eventPath]: (text) =>
				swap(
					'A market opens',
					'Traders open a market',
				)(text).replace(
					'status: corroborated',
					`status: contested
claims:
  - { text: Traders did., said_by: A visitor, kind: attribution, status: disputed, about_actor: traders, sources: [first] }
  - { text: Others did., said_by: A neighbour, kind: event, status: disputed, sources: [second] }`,
				),
		},
	},
];
