import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { estimateTextWidth } from '../scale/text-width.ts';
import { areaNameWidth } from './label-areas.ts';
import { cityNameWidth } from './label-cities.ts';
import { boxesOf } from './label-symbols.ts';
import { layoutMap, type MapLayout } from './layout-map.ts';
import { project } from './projection.ts';
import { testArea, testPlace, testSize, testView } from './test-map.ts';

const places = [
	{ place: 0, point: [100, 100] as const, events: [0, 1, 2], reach: 0 },
	{ place: 1, point: [103, 100] as const, events: [2, 3], reach: 75 },
];
const layout = (x: number, list: Parameters<typeof layoutMap>[0] = places) =>
	layoutMap(list, {
		view: { scale: 1, x, y: 0 },
		width: 800,
		height: 400,
		nameOf: (place) => `Place ${place}`,
		textSize: 12,
	});

test('layoutMap(places) joins what is near, and counts an event at two of its places once', () => {
	const { symbols, labels } = layout(0);
	assert.deepEqual(
		symbols.map(({ events, places: members }) => [events, members]),
		[
			[
				[0, 1, 2, 3],
				[0, 1],
			],
		],
	);
	assert.deepEqual([labels[0]?.name, labels[0]?.text], ['Place 0', 'Place 0 +1']);
});

test('layoutMap(places) gives a circle the same number when the map is moved to its edge', () => {
	assert.equal(layout(-102).symbols[0]?.events.length, 4);
	assert.deepEqual(layout(-400).symbols, []);
});

test('layoutMap(places known roughly) gives them a ring as wide as the doubt, but never within the circle', () => {
	const [rough] = layout(0, places.slice(1)).symbols;
	assert.deepEqual([rough?.vague, rough?.reach], [1, 75]);
	assert.ok(rough?.ring !== undefined && rough.ring >= rough.radius + 3);
	const [near] = layoutMap([testPlace([42, 35, 2], { place: 0, reach: 150 })], {
		...testSize,
		view: testView,
		nameOf: () => '',
		textSize: 12,
	}).symbols;
	const degree = testView.scale * (1000 / 360) * (1 / Math.cos((34 * Math.PI) / 180));
	assert.ok(Math.abs((near?.ring ?? 0) - (150 / 111.2) * degree) < 1e-6);
});

test('layoutMap(places) draws circles smaller where much of the earth is shown, and on a small screen', () => {
	const radiusAt = (scale: number, width: number) =>
		layoutMap(
			[{ point: [10, 10] as const, place: 0, events: [0, 1, 2, 3, 4, 5, 6, 7, 8], reach: 0 }],
			{
				view: { scale, x: 0, y: 0 },
				width,
				height: 400,
				nameOf: () => '',
				textSize: 12,
			},
		).symbols[0]?.radius ?? 0;
	assert.equal(radiusAt(4, 800), 9);
	assert.equal(radiusAt(4, 400), 6.75);
	assert.ok(radiusAt(1, 800) < 9 && radiusAt(1, 800) > 4.5);
});

test('layoutMap(places of a long record) draws circles so small that they do not all run into one', () => {
	const scattered = Array.from({ length: 300 }, (_, place) => ({
		place,
		point: [(place % 20) * 50, Math.floor(place / 20) * 30] as const,
		events: Array.from({ length: 300 }, (_event, order) => place * 300 + order),
		reach: 0,
	}));
	const few = scattered.map((placed) => ({ ...placed, events: placed.events.slice(0, 2) }));
	const circles = (record: typeof scattered, recorded?: number) =>
		layoutMap(record, {
			view: { scale: 1, x: 0, y: 0 },
			width: 1000,
			height: 450,
			nameOf: () => '',
			textSize: 12,
			...(recorded === undefined ? {} : { recorded }),
		}).symbols;
	assert.equal(circles(few).length, 300);
	assert.equal(circles(scattered).length, 300);
	// Under a filter, too, circles have the size that the record asks for.
	const radius = (symbols: ReturnType<typeof circles>) => symbols[0]?.radius ?? 0;
	assert.ok(radius(circles(few, 90_000)) < radius(circles(few)));
});

test('layoutMap(places, one of them exact) gives their circle no ring and says how many are not', () => {
	const [joined] = layout(0).symbols;
	assert.deepEqual([joined?.vague, joined?.ring], [1, undefined]);
});

test('layoutMap(places) names a circle above it where both of its sides are taken', () => {
	const { labels } = layout(0, [
		{ place: 0, point: [100, 100], events: [0, 1, 2, 3, 4, 5, 6, 7, 8], reach: 0 },
		{ place: 1, point: [84, 100], events: [9], reach: 0 },
		{ place: 2, point: [116, 100], events: [10], reach: 0 },
	]);
	const name = labels.find(({ text }) => text === 'Place 0');
	assert.equal(name?.anchor, 'middle');
	assert.ok(name.y < 95);
});

test('layoutMap(places) does not name a city again where a circle has its name, nor the province of a city', () => {
	const { areas: named, cities: dots } = layoutMap([testPlace([42, 35, 2], { place: 0 })], {
		...testSize,
		view: testView,
		nameOf: () => 'Tikrit',
		areas: [testArea('province', { text: 'Kirkuk', at: [44, 36], wide: 3 })],
		cities: [
			{ text: 'Tikrit', point: project([43.7, 34.6]), from: 16 },
			{ text: 'Kirkuk', point: project([44.4, 35.5]), from: 16 },
		],
		textSize: 12,
	});
	assert.deepEqual([named, dots.map(({ text }) => text)], [[], ['Kirkuk']]);
});

test('layoutMap(places) does not name a province after the town that is named already', () => {
	const { areas } = layoutMap([testPlace([42, 35, 2], { place: 0 })], {
		...testSize,
		view: testView,
		nameOf: () => 'Kirkuk',
		areas: [
			testArea('province', { text: 'Kirkuk', at: [44, 36], wide: 3 }),
			testArea('province', { text: 'Wasit', at: [44, 34], wide: 3 }),
		],
		textSize: 12,
	});
	assert.deepEqual(
		areas.map(({ text }) => text),
		['Wasit'],
	);
});

const randomPlaces = fc
	.array(
		fc.tuple(
			fc.double({ min: 38.5, max: 46.5, noNaN: true }),
			fc.double({ min: 32.5, max: 37.5, noNaN: true }),
			fc.integer({ min: 1, max: 30 }),
			fc.constantFrom(0, 75),
		),
		{ maxLength: 40 },
	)
	.map((list) =>
		list.map(([longitude, latitude, count, reach], place) =>
			testPlace([longitude, latitude, count], { place, reach }),
		),
	);
const areas = [
	testArea('country', { text: 'Iraq', at: [43, 34], wide: 5 }),
	testArea('country', { text: 'Syria', at: [39.5, 35], wide: 3 }),
	testArea('province', { text: 'Nineveh', at: [42.5, 36], wide: 2 }),
	testArea('water', { text: 'Tigris', at: [43.5, 35], wide: 0 }),
];
const cities = [
	{ text: 'Tikrit', point: project([43.68, 34.61]), from: 16 },
	{ text: 'Sulaymaniyah', point: project([45.43, 35.56]), from: 16 },
	{ text: 'Homs', point: project([38.1, 34.73]), from: 16 },
];
const layoutRandom = (list: Parameters<typeof layoutMap>[0]) =>
	layoutMap(list, {
		...testSize,
		view: testView,
		nameOf: (place) => `Town ${place}`,
		areas,
		cities,
		textSize: 12,
	});

test('layoutMap(places) has each event with a place in one circle, whatever the places', () => {
	fc.assert(
		fc.property(randomPlaces, (list) => {
			const { symbols } = layoutRandom(list);
			const wanted = list.flatMap(({ events }) => events).sort((a, b) => a - b);
			const found = symbols.flatMap(({ events }) => events).sort((a, b) => a - b);
			assert.deepEqual(found, wanted);
			const vague = symbols.reduce((sum, symbol) => sum + symbol.vague, 0);
			assert.equal(vague, list.filter(({ reach }) => reach > 0).length);
		}),
	);
});

/** The boxes of all names, a little lower than the layout reserves, as letters are. */
function nameBoxes({ labels, areas: named, cities: dots }: MapLayout) {
	return [
		...labels.map(({ text, x, y, anchor }) => {
			const length = estimateTextWidth(text, { size: 12 });
			const x0 = x - { start: 0, middle: length / 2, end: length }[anchor];
			return { x0, x1: x0 + length, y0: y - 9, y1: y };
		}),
		...named.map(({ kind, text, x, y }) => {
			const half = areaNameWidth({ kind, text }, { size: 12 }) / 2;
			return { x0: x - half, x1: x + half, y0: y - 8, y1: y };
		}),
		...dots.map(({ text, dot: [dot], x, y, anchor }) => {
			const length = cityNameWidth(text, { size: 12 });
			const [x0, x1] = anchor === 'start' ? [dot - 2, x + length] : [x - length, dot + 2];
			return { x0, x1, y0: y - 8, y1: y };
		}),
	];
}

test('layoutMap(places) lets no two names touch, none touch a circle and none be cut by the frame', () => {
	fc.assert(
		fc.property(randomPlaces, (list) => {
			const drawn = layoutRandom(list);
			const names = nameBoxes(drawn);
			const circles = boxesOf(drawn.symbols);
			for (const [position, box] of names.entries()) {
				assert.ok(box.x0 >= 0 && box.x1 <= testSize.width + 1e-6);
				assert.ok(box.y0 >= 0 && box.y1 <= testSize.height);
				for (const other of [...names.slice(position + 1), ...circles]) {
					assert.ok(
						box.x1 <= other.x0 || other.x1 <= box.x0 || box.y1 <= other.y0 || other.y1 <= box.y0,
					);
				}
			}
		}),
	);
});
