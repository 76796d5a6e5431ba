import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { largestCluster } from './largest-cluster.ts';
import { greatCircleDistance } from './nearby-events.ts';

const at = (lon: number, lat = 0) => ({ lon, lat });

test('largestCluster(positions) follows steps from one to the next, and leaves out what lies apart', () => {
	const chain = [at(0), at(2), at(4), at(6)];
	const [a, b, c, d] = chain;
	// A degree on the equator is 111 km.
	assert.deepEqual(largestCluster([d, at(40), b, at(41), a, c].filter(isThere), { within: 230 }), [
		d,
		b,
		a,
		c,
	]);
	assert.deepEqual(largestCluster([at(40), at(41), ...chain], { within: 200 }), [at(40), at(41)]);
});

test('largestCluster([]) is empty, and that of positions far apart is the first', () => {
	assert.deepEqual(largestCluster([], { within: 10 }), []);
	assert.deepEqual(largestCluster([at(0), at(90)], { within: 10 }), [at(0)]);
});

test('largestCluster(positions) has no member near one that it leaves out', () => {
	const position = fc.record({
		lon: fc.integer({ min: -180, max: 180 }),
		lat: fc.integer({ min: -60, max: 75 }),
	});
	fc.assert(
		fc.property(fc.array(position, { maxLength: 30 }), (positions) => {
			const inside = new Set(largestCluster(positions, { within: 1500 }));
			const outside = positions.filter((other) => !inside.has(other));
			for (const member of inside)
				assert.ok(outside.every((other) => greatCircleDistance(member, other) > 1500));
		}),
	);
});

function isThere<T>(value: T | undefined): value is T {
	return value !== undefined;
}
