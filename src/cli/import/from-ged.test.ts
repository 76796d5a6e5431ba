import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromGed } from './from-ged.ts';
import { testNames, testRow } from './test-rows.ts';

const names = testNames();
const cells = {
	id: '7',
	type_of_violence: '1',
	dyad_name: 'Traders - Bakers',
	side_a: 'Traders',
	side_b: 'Bakers',
	source_article: '"One,2014-06-11,Market; closed";"Three,2014-06-12,Bakers speak"',
	source_office: 'One;Three',
	source_date: '2014-06-11;2014-06-12',
	source_headline: 'Market; closed;Bakers speak',
	where_prec: '2',
	where_coordinates: 'Mosul city',
	latitude: '36.33',
	longitude: '43.12',
	country: 'Iraq',
	date_prec: '1',
	date_start: '2014-06-10 00:00:00.000',
	date_end: '2014-06-10 00:00:00.000',
	deaths_a: '1',
	deaths_b: '0',
	deaths_civilians: '2',
	deaths_unknown: '0',
	low: '2',
	best: '3',
	high: '5',
};
const read = (change: Readonly<Record<string, string>> = {}) => {
	const row = testRow({ ...cells, ...change });
	return { event: fromGed(row, names), rest: new Map(row.rest()) };
};

test('fromGed() finds place, actor and publisher by their names, and keeps precision, bounds and sources', () => {
	const { event, rest } = read();
	assert.deepEqual(event, {
		slug: 'ucdp-7',
		about: 'Traders - Bakers, Mosul city',
		date: '2014-06-10',
		dateNote: undefined,
		type: undefined,
		places: [{ place: 'mosul', precision: 2 }],
		actors: [{ actor: 'traders' }],
		sources: [
			{
				locator: 'One, as cited by UCDP GED for event 7',
				title: 'Market; closed',
				publisher: 'one',
				published: '2014-06-11',
			},
			{
				locator: 'Three, as cited by UCDP GED for event 7',
				title: 'Bakers speak',
				publisher: undefined,
				published: '2014-06-12',
			},
		],
		more: {
			casualties: {
				killed: { low: 2, best: 3, high: 5 },
				note: 'UCDP GED, the dead of all sides: side A 1, side B 0, civilians 2, unknown 0. TODO: take attackers out of killed.',
			},
			ids: { ucdp_ged: [7] },
		},
	});
	assert.deepEqual(
		[...rest.keys()],
		[
			...['type_of_violence', 'dyad_name', 'side_a', 'side_b'],
			...['where_coordinates', 'latitude', 'longitude', 'country'],
		],
	);
});

test('fromGed() writes dates as exactly as date_prec says', () => {
	const dateOf = (date_prec: string, date_start: string, date_end: string) => {
		const { event } = read({ date_prec, date_start, date_end });
		return [event.date, event.dateNote];
	};
	assert.deepEqual(dateOf('1', '2014-06-10', '2014-06-12'), ['2014-06-10/2014-06-12', undefined]);
	assert.deepEqual(dateOf('2', '2014-06-10', '2014-06-10'), [
		'2014-06-10~',
		'UCDP GED date_prec 2: known to within two to six days.',
	]);
	assert.deepEqual(dateOf('4', '2014-06-01', '2014-06-30')[0], '2014-06');
	assert.deepEqual(dateOf('5', '2014-01-01', '2014-12-31')[0], '2014');
	assert.deepEqual(dateOf('5', '2014-01-01', '2014-05-31')[0], '2014-01-01/2014-05-31');
});

test('fromGed() finds the columns of older versions, and a place of the same name far away is another', () => {
	const { event } = read({ low: '', low_est: '1', best: '', best_est: '3', latitude: '10' });
	assert.deepEqual(event.places, [{ place: 'TODO', precision: 2 }]);
	assert.deepEqual(event.more?.['casualties'], {
		killed: { low: 1, best: 3, high: 5 },
		note: 'UCDP GED, the dead of all sides: side A 1, side B 0, civilians 2, unknown 0. TODO: take attackers out of killed.',
	});
});

test('fromGed() keeps estimates that are out of order, and sources that it cannot take apart', () => {
	const { rest } = read({ best: '9', source_article: 'Free words', source_headline: 'x' });
	for (const column of ['low', 'best', 'high', 'source_article', 'source_headline']) {
		assert.ok(rest.has(column), column);
	}
});

test('fromGed() refuses a row whose id, date, order of dates or figures cannot be right', () => {
	const reasonOf = (change: Readonly<Record<string, string>>) => {
		try {
			read(change);
			return 'none';
		} catch (error) {
			return error instanceof Error ? error.message : '';
		}
	};
	assert.deepEqual(
		[
			{ id: '' },
			{ date_start: 'June' },
			{ date_end: '2014-06-09' },
			{ high: 'many' },
			{ where_prec: '8' },
		].map(reasonOf),
		[
			'Expected a number in `id`, found nothing',
			'Expected a date in `date_start`, found `June`',
			'Expected an end on or after the start, found `2014-06-10/2014-06-09`',
			'Expected a whole number from 0 to 10000000 in `high`, found `many`',
			'Expected a whole number from 1 to 7 in `where_prec`, found `8`',
		],
	);
});
