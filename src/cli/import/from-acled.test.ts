import assert from 'node:assert/strict';
import { test } from 'node:test';
import { swap } from '../../load/test-content.ts';
import { fromAcled } from './from-acled.ts';
import { testNames, testRow } from './test-rows.ts';

const names = testNames({
	'vocabulary/types.yaml': swap(
		'violent: true }',
		'violent: true, acled: Battles / Armed clash; Battles / Siege }',
	),
});
const cells = {
	event_id_cnty: 'IRQ7',
	event_date: '10 June 2014',
	time_precision: '1',
	event_type: 'Battles',
	sub_event_type: 'Armed clash',
	actor1: 'Traders',
	country: 'Iraq',
	location: 'Mosul',
	latitude: '36.335',
	longitude: '43.1189',
	geo_precision: '3',
	source: 'One; Four',
	notes: 'Invented: on 10 June traders argued.',
	fatalities: '2',
};
const read = (change: Readonly<Record<string, string>> = {}) => {
	const row = testRow({ ...cells, ...change });
	return { event: fromAcled(row, names), rest: row.rest().map(([name]) => name) };
};

test('fromAcled() maps type, place, precision, publishers and fatalities, and keeps the notes', () => {
	const { event, rest } = read();
	assert.deepEqual(event, {
		slug: 'acled-irq7',
		about: 'Armed clash, Mosul',
		date: '2014-06-10',
		type: 'clash',
		places: [{ place: 'mosul', precision: 4 }],
		actors: [{ actor: 'traders' }],
		sources: [
			{ locator: 'One, as cited by ACLED for event IRQ7', publisher: 'one' },
			{ locator: 'Four, as cited by ACLED for event IRQ7', publisher: undefined },
		],
		more: {
			casualties: {
				killed: { low: 2, best: 2, high: 2 },
				note: 'ACLED fatalities, the dead of all sides. TODO: take attackers out of killed.',
			},
		},
	});
	assert.ok(rest.includes('notes') && rest.includes('sub_event_type'));
});

test('fromAcled() writes the week as about a day, and the month as a month', () => {
	assert.equal(read({ time_precision: '2' }).event.date, '2014-06-10~');
	const { event } = read({ time_precision: '3' });
	assert.equal(event.date, '2014-06');
	assert.equal(
		event.dateNote,
		'ACLED time_precision 3: known to the month; event_date 2014-06-10.',
	);
});

test('fromAcled() refuses a row without an id, or with figures that are none', () => {
	assert.throws(() => read({ event_id_cnty: '' }), /Expected an id in `event_id_cnty`/);
	assert.throws(() => read({ fatalities: 'some' }), /in `fatalities`, found `some`/);
});
