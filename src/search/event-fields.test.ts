import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEventDate } from '../model/date.ts';
import { toEventFields } from './event-fields.ts';

const fieldsOf = (date: string) =>
	toEventFields({
		date: toEventDate(date, Date.UTC(2026, 0)),
		countries: [{ id: 'IQ' }, { id: 'SY' }],
		type: { id: 'siege', family: { color: 1 } },
		actors: [{ actor: { id: 'a' } }, { actor: { id: 'a' } }],
		status: 'confirmed',
		significance: 4,
	});
const valuesOf = (date: string, name: string) =>
	fieldsOf(date).filters.flatMap(([filter, value]) => (filter === name ? [value] : []));

test('toEventFields(event) gives each value once', () => {
	assert.deepEqual(valuesOf('2014-06-10', 'country'), ['IQ', 'SY']);
	assert.deepEqual(valuesOf('2014-06-10', 'actor'), ['a']);
	assert.deepEqual(fieldsOf('2014-06-10').sorts, [
		['date', 20140610],
		['significance', 4],
	]);
});

test('toEventFields(event) gives every month and year that the event touches', () => {
	assert.deepEqual(valuesOf('2016-11-30/2017-02-01', 'month'), [
		'2016-11',
		'2016-12',
		'2017-01',
		'2017-02',
	]);
	assert.deepEqual(valuesOf('2016-11-30/2017-02-01', 'year'), ['2016', '2017']);
	assert.equal(valuesOf('2015', 'month').length, 12);
	assert.deepEqual(valuesOf('2025-11/..', 'month'), ['2025-11', '2025-12']);
});
