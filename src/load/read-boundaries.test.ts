import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distanceTo } from '../checks/shape.ts';
import { readBoundaries } from './read-boundaries.ts';

const { countries, disputed, admin1 } = readBoundaries('content', {
	countries: new Set(['IQ', 'SY', 'FR']),
});

test('readBoundaries() has the countries asked for and the areas without a code', () => {
	assert.deepEqual([...countries.keys()].sort(), ['FR', 'IQ', 'SY']);
	assert.ok(disputed.length > 0);
});

test('readBoundaries() puts Mosul in Iraq and not in Syria', () => {
	const mosul = [43.12, 36.34] as const;
	assert.equal(distanceTo(countries.get('IQ') ?? [], mosul), 0);
	assert.ok(distanceTo(countries.get('SY') ?? [], mosul) > 60);
});

test('readBoundaries() counts all shapes that share a code as one country', () => {
	const { countries: australia } = readBoundaries('content', { countries: new Set(['AU']) });
	for (const [city, place] of [
		['Sydney', [151.21, -33.87]],
		['Perth', [115.86, -31.95]],
	] as const) {
		assert.ok(distanceTo(australia.get('AU') ?? [], place) < 5, city);
	}
});

test('readBoundaries() has the governorates of Iraq and Syria under today’s codes', () => {
	assert.equal(admin1.size, 32);
	assert.ok(admin1.has('IQ-KI') && !admin1.has('IQ-TS'));
	assert.equal(distanceTo(admin1.get('SY-RA') ?? [], [39.01, 35.95]), 0, 'Raqqa');
});

test('readBoundaries(folder without units) has none', () => {
	assert.equal(readBoundaries('src', { countries: new Set(['IQ']) }).admin1.size, 0);
});
