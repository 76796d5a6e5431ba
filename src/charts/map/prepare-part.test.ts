import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildTimeline } from '../../model/build-timeline.ts';
import { tabulateEvents } from '../../model/tabulate-events.ts';
import { testContent, testEvent } from '../../model/test-content.ts';
import { preparePart } from './prepare-part.ts';
import { extentOf } from './map-view.ts';

const atlas: unknown = JSON.parse(
	readFileSync(
		new URL('../../../node_modules/world-atlas/countries-110m.json', import.meta.url),
		'utf8',
	),
);
const timeline = buildTimeline(
	testContent(
		testEvent('2014-06-10-a', { places: [{ place: 'mosul' }] }),
		testEvent('2014-06-11-b', { places: [{ place: 'raqqa' }] }),
	),
);
const table = tabulateEvents(timeline, { language: 'en', name: ({ en = '' }) => en });

test('preparePart() shows the places of the events, named, and their countries', () => {
	const { layout, nowhere, size } = preparePart(table, { positions: [0, 1], atlas });
	assert.deepEqual(layout.labels.map(({ text }) => text).sort(), ['Mosul', 'Raqqa']);
	assert.deepEqual(layout.areas.map(({ text }) => text).sort(), ['Iraq', 'Syria']);
	assert.equal(nowhere, 0);
	for (const { x, y } of layout.symbols) {
		assert.ok(x > 0 && x < size.width && y > 0 && y < size.height);
	}
});

test('preparePart(one place) shows enough around it to know where it is', () => {
	const { view, size } = preparePart(table, { positions: [0], atlas });
	const { west, south, east, north } = extentOf(view, size);
	assert.ok(east - west >= 10 && north - south >= 8);
});

test('preparePart() draws the lines of its part of the earth alone', () => {
	const { base } = preparePart(table, { positions: [0, 1], atlas });
	assert.ok(base.borders.length > 0 && base.borders.length < 4000, String(base.borders.length));
	assert.ok(base.land.length < 2000, String(base.land.length));
});
