import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { EventsFigure } from '../schema/figure.ts';
import { eventChooser, stretchOf, type ChoosableEvent } from './choose-events.ts';

const open: EventsFigure = {
	kind: 'map',
	from: '2014-06',
	to: '2014-08',
	region: undefined,
	countries: [],
	types: [],
	topics: [],
	actors: [],
};
const event: ChoosableEvent = {
	start: Date.UTC(2014, 5, 10),
	end: Date.UTC(2014, 5, 11),
	countries: ['IQ'],
	type: 'siege',
	topics: ['yazidis', 'displacement'],
	actors: ['farmers'],
};
const regions = { countriesOf: (region: string) => (region === 'core' ? ['IQ', 'SY'] : []) };

function isShown(figure: Partial<EventsFigure>, changes: Partial<ChoosableEvent> = {}): boolean {
	return eventChooser({ ...open, ...figure }, regions)({ ...event, ...changes });
}

test('eventChooser() shows what touches the stretch of time, its last day included', () => {
	assert.equal(isShown({}), true);
	assert.equal(isShown({ to: '2014-06-10' }), true);
	assert.equal(isShown({ from: '2014-06-11' }), false);
	assert.equal(isShown({ to: '2014-06-09', from: '2014-01' }), false);
	assert.equal(isShown({ from: '2014-07' }, { end: Date.UTC(2014, 6, 2) }), true);
});

test('eventChooser() asks for any value of each list, and for every list', () => {
	assert.equal(isShown({ countries: ['SY', 'IQ'], topics: ['yazidis'] }), true);
	assert.equal(isShown({ countries: ['SY', 'IQ'], topics: ['trade'] }), false);
	assert.equal(isShown({ types: ['bombing'] }), false);
	assert.equal(isShown({ actors: ['farmers', 'traders'] }), true);
});

test('eventChooser({ region }) adds the countries of the region to those named', () => {
	assert.equal(isShown({ region: 'core' }), true);
	assert.equal(isShown({ region: 'core' }, { countries: ['TR'] }), false);
	assert.equal(isShown({ region: 'core', countries: ['TR'] }, { countries: ['TR'] }), true);
});

test('eventChooser() shows no fewer events where a list is left open', () => {
	const lists = fc.record({
		countries: fc.subarray(['IQ', 'SY', 'TR']),
		types: fc.subarray(['siege', 'bombing']),
		topics: fc.subarray(['yazidis', 'trade']),
	});
	fc.assert(
		fc.property(lists, fc.constantFrom('countries', 'types', 'topics'), (figure, key) => {
			assert.ok(!isShown(figure) || isShown({ ...figure, [key]: [] }));
		}),
	);
});

test('stretchOf() is nothing where the dates are in the wrong order, or none', () => {
	assert.equal(stretchOf({ from: '2015', to: '2014' }), undefined);
	assert.equal(stretchOf({ from: 'June', to: '2014' }), undefined);
	assert.deepEqual(stretchOf({ from: '2014', to: '2014' }), {
		start: Date.UTC(2014, 0),
		end: Date.UTC(2015, 0),
	});
});
