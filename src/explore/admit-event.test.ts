import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDay, toDays } from '../model/date.ts';
import { buildTimeline } from '../model/build-timeline.ts';
import { tabulateEvents } from '../model/tabulate-events.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import { admitEvent, type Asked } from './admit-event.ts';
import { emptyFilter, type EventFilter } from './event-filter.ts';
import { foldedTexts } from './event-text.ts';
import { matchEvents } from './match-events.ts';

const day = (text: string) => toDays(parseDay(text) ?? 0);
const window = (from: string, to: string) => ({ start: day(from), end: day(to) });

const table = tabulateEvents(
	buildTimeline(
		testContent(
			testEvent('2014-06-10-first', { significance: 2 }),
			testEvent('2014-08-03-second', { significance: 4, date: '2014-08~' }),
		),
	),
	{ language: 'en', name: ({ en = '' }) => en },
);
const texts = () => foldedTexts(table);
const admit = (position: number, asked: Partial<Asked>) =>
	admitEvent(
		table,
		{ filter: emptyFilter, lanes: [], window: table.period, ...asked },
		{ position, texts },
	);
const filterOf = (change: Partial<EventFilter>): EventFilter => ({ ...emptyFilter, ...change });

test('admitEvent(asked) is what is asked for where that shows the event', () => {
	const asked = {
		filter: filterOf({ significance: 2 }),
		window: window('2014-06-01', '2014-07-01'),
	};
	assert.deepEqual(admit(0, asked), { ...asked, lanes: [] });
});

test('admitEvent() makes the window longer to hold the event, and never shorter', () => {
	const { window: before } = admit(0, { window: window('2014-07-01', '2014-09-01') });
	assert.deepEqual(before, window('2014-06-10', '2014-09-01'));
	const { window: after } = admit(1, { window: window('2014-06-01', '2014-06-20') });
	assert.deepEqual(after, window('2014-06-01', '2014-09-01'));
});

test('admitEvent() holds all of an inexact date where only what is certain is asked for', () => {
	const asked = { window: window('2014-08-10', '2014-08-20') };
	assert.deepEqual(admit(1, asked).window, asked.window);
	const certain = { ...asked, filter: filterOf({ isCertain: true }) };
	assert.deepEqual(admit(1, certain), {
		filter: certain.filter,
		lanes: [],
		window: window('2014-08-01', '2014-09-01'),
	});
});

test('admitEvent() clears the parts of the filter that leave the event out, and no others', () => {
	const filter = filterOf({
		chosen: { ...emptyFilter.chosen, status: ['retracted'] },
		text: 'nowhere',
		significance: 2,
		killedFrom: 1000,
		isLasting: true,
		extent: { west: 0, south: 0, east: 1, north: 1 },
	});
	assert.deepEqual(admit(0, { filter }).filter, {
		...filterOf({ significance: 2 }),
		killedFrom: undefined,
		killedTo: undefined,
		extent: undefined,
	});
});

test('admitEvent() takes away filters side by side where none of them has the event', () => {
	const lanes = [filterOf({ significance: 3 }), filterOf({ text: 'nowhere' })];
	assert.deepEqual(admit(0, { lanes }).lanes, []);
	assert.deepEqual(admit(1, { lanes }).lanes, lanes);
});

test('matchEvents(admitEvent(asked)) has the event', () => {
	const asked = {
		filter: filterOf({ text: 'nowhere', isCertain: true, significance: 5 }),
		lanes: [filterOf({ isLasting: true })],
		window: window('2014-06-20', '2014-06-21'),
	};
	for (const position of [0, 1]) {
		const { filter, lanes, window: wide } = admit(position, asked);
		const { all } = matchEvents(table, filter, { lanes, window: wide, texts });
		assert.ok(all.includes(position));
	}
});
