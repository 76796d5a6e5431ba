import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { formatState, parseState } from './chart-state.ts';

const day = 86_400_000;
const period = { start: Date.UTC(2014, 0, 1), end: Date.UTC(2026, 0, 1) };

test('parseState("") shows the whole period by region', () => {
	assert.deepEqual(parseState('', { period }), {
		window: period,
		laneKind: 'region',
		event: undefined,
	});
});

test('parseState(query) takes what is right and leaves what is wrong', () => {
	const { window, laneKind } = parseState('?from=2014-06-01&to=2014-13-01&lanes=family', {
		period,
	});
	assert.deepEqual(window, period);
	assert.equal(laneKind, 'family');
});

test('formatState(state) leaves out what is as at first and other parameters alone', () => {
	assert.equal(
		formatState(
			{ window: period, laneKind: 'region', event: undefined },
			{ query: '?q=a&from=2014-06-01', period },
		),
		'?q=a',
	);
	assert.equal(
		formatState({ window: period, laneKind: 'none', event: undefined }, { query: '', period }),
		'?lanes=none',
	);
});

test('parseState(formatState(state)) is the state, for any days', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 4300 }),
			fc.integer({ min: 1, max: 80 }),
			fc.constantFrom('region', 'family', 'none'),
			fc.constantFrom(undefined, '2014-06-10-mosul-falls'),
			(from, span, laneKind, event) => {
				const start = period.start + from * day;
				const window = { start, end: start + span * day };
				const query = formatState({ window, laneKind, event }, { query: '', period });
				assert.deepEqual(parseState(query, { period }), { window, laneKind, event });
			},
		),
	);
});
