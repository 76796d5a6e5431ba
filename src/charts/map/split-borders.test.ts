import assert from 'node:assert/strict';
import test from 'node:test';
import type { Atlas } from './atlas.ts';
import { splitBorders } from './split-borders.ts';

/** Two squares side by side that share the line of the given points. */
function neighbours(ids: readonly [string?, string?], line: [number, number][]): Atlas {
	const [south = [0, 0], north = [0, 0]] = [line[0], line.at(-1)];
	return {
		type: 'Topology',
		arcs: [
			line,
			[north, [north[0] - 9, north[1]], [south[0] - 9, south[1]], south],
			[north, [north[0] + 9, north[1]], [south[0] + 9, south[1]], south],
		],
		objects: {
			countries: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Polygon', arcs: [[0, 1]], ...(ids[0] === undefined ? {} : { id: ids[0] }) },
					{ type: 'Polygon', arcs: [[0, 2]], ...(ids[1] === undefined ? {} : { id: ids[1] }) },
				],
			},
		},
	};
}

const line: [number, number][] = [
	[74, 30],
	[74, 32],
	[75, 34],
	[75, 36],
];

test('splitBorders(two countries) leaves their line settled', () => {
	const { settled, disputed } = splitBorders(neighbours(['368', '400'], line));
	assert.deepEqual([settled.coordinates, disputed.coordinates], [[line], []]);
});

test('splitBorders(an area without a code) calls its line disputed', () => {
	const { settled, disputed } = splitBorders(neighbours(['368'], line));
	assert.deepEqual([settled.coordinates, disputed.coordinates], [[], [line]]);
});

test('splitBorders(Syria, Israel) calls their line disputed, in either order', () => {
	for (const ids of [['760', '376'] as const, ['376', '760'] as const]) {
		assert.deepEqual(splitBorders(neighbours([...ids], line)).disputed.coordinates, [line]);
	}
});

test('splitBorders(India, Pakistan) calls only the part in Kashmir disputed', () => {
	const { settled, disputed } = splitBorders(neighbours(['356', '586'], line));
	assert.deepEqual(settled.coordinates, [line.slice(0, 2)]);
	assert.deepEqual(disputed.coordinates, [line.slice(1)]);
});
