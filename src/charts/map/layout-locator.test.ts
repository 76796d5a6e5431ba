import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { toMarkup } from '../drawing/to-markup.ts';
import { drawLocator } from './draw-locator.ts';
import { layoutLocator, locatorSize, type LocatorPlace } from './layout-locator.ts';
import { readLocatorShapes } from './locator-shapes.ts';

const atlas: unknown = JSON.parse(
	readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
);
const shapes = readLocatorShapes({ atlas });
const names: Readonly<Record<string, string>> = { IQ: 'Iraq', SY: 'Syria', FJ: 'Fiji' };

const mosul = { name: 'Mosul', country: 'IQ', longitude: 43.1, latitude: 36.3, precision: 1 };

function layout(...places: readonly LocatorPlace[]) {
	return layoutLocator(places, { shapes, nameOf: (country) => names[country] });
}

type Point = readonly [number, number];

/** The sides of a path that begins at points and goes on in steps. */
function sidesOf(path: string): (readonly [Point, Point])[] {
	return path.split('M').flatMap((part) => {
		const numbers = [...part.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
		const sides: (readonly [Point, Point])[] = [];
		let [x = 0, y = 0] = numbers;
		for (let at = 2; at < numbers.length; at += 2) {
			const to = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)] as const;
			sides.push([[x, y], to]);
			[x, y] = to;
		}
		return sides;
	});
}

test('layoutLocator(a town) puts a dot with its name in the middle, and names the country around it', () => {
	const { marks, areas, wholes } = layout(mosul) ?? assert.fail();
	const [{ x, y, ring, label } = assert.fail()] = marks;
	assert.ok(Math.abs(x - locatorSize.width / 2) < 1 && Math.abs(y - locatorSize.height / 2) < 1);
	assert.deepEqual([ring, label?.text, wholes], [undefined, 'Mosul', []]);
	assert.ok(areas.some(({ text }) => text === 'Iraq'));
});

test('layoutLocator(a governorate, an area) draws how far off it may be, wider for the area', () => {
	const ringOf = (precision: number) => layout({ ...mosul, precision })?.marks[0]?.ring;
	assert.equal(ringOf(3), undefined);
	assert.ok((ringOf(5) ?? 0) > (ringOf(4) ?? Infinity) * 1.9);
});

test('layoutLocator(a country) shows all of it and no dot; a place in it is shown in its stead', () => {
	const iraq = { name: 'Iraq', country: 'IQ', precision: 6 };
	const { marks, wholes } = layout(iraq) ?? assert.fail();
	assert.deepEqual([marks.length, wholes.length], [0, 1]);
	assert.deepEqual(layout(iraq, mosul), layout(mosul));
});

test('layoutLocator(places) names those that it shows, each once', () => {
	const iraq = { name: 'Iraq', country: 'IQ', precision: 6 };
	const gulf = { name: 'Gulf of Aden', country: 'YE', precision: 7 };
	assert.deepEqual(layout(mosul, iraq, gulf, mosul)?.names, ['Mosul']);
	assert.deepEqual(layout(iraq, gulf)?.names, ['Iraq']);
});

test('layoutLocator(at sea, or an unknown country) is no map', () => {
	assert.equal(layout({ name: 'Gulf of Aden', country: 'YE', precision: 7 }), undefined);
	assert.equal(layout({ name: 'Nowhere', country: 'ZZ', precision: 6 }), undefined);
	assert.equal(layout(), undefined);
});

test('layoutLocator(places far apart) shows them all, without a line across the map where shapes cross the date line', () => {
	const sydney = { name: 'Sydney', country: 'AU', longitude: 151.2, latitude: -33.9, precision: 1 };
	const { marks, paths } = layout(mosul, sydney) ?? assert.fail();
	for (const { x, y } of marks)
		assert.ok(x > 0 && x < locatorSize.width && y > 0 && y < locatorSize.height);
	for (const [from, to] of sidesOf(paths.land)) {
		const isAtEdge = from[1] === to[1] && (to[1] <= 0 || to[1] >= locatorSize.height);
		assert.ok(isAtEdge || Math.abs(to[0] - from[0]) < 60, `from ${from.join()} to ${to.join()}`);
	}
	assert.ok(!paths.countries.has('FJ'));
});

test('drawLocator(layout) is small: an event page has few bytes to give', () => {
	const markup = drawLocator(layout(mosul) ?? assert.fail()).map(toMarkup);
	assert.ok(gzipSync(markup.join('')).length < 2500);
});
