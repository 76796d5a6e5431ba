import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkGeography, type Boundaries } from './check-geography.ts';
import { distanceTo, type Shape } from './shape.ts';

const square: Shape = [
	[
		[40, 30],
		[44, 30],
		[44, 34],
		[40, 34],
		[40, 30],
	],
];
const holed: Shape = [
	...square,
	[
		[41, 31],
		[42, 31],
		[42, 32],
		[41, 32],
		[41, 31],
	],
];

test('distanceTo() is 0 inside', () => {
	assert.equal(distanceTo(square, [42.5, 32.5]), 0);
	assert.equal(distanceTo(holed, [43, 33]), 0);
});

test('distanceTo() is in kilometres outside, and shorter by the latitude from east to west', () => {
	assert.equal(Math.round(distanceTo(square, [42, 35])), 111);
	assert.equal(Math.round(distanceTo(square, [45, 32])), 94);
	assert.equal(Math.round(distanceTo(square, [45, 35])), 144);
});

test('distanceTo() of a hole is the way to its edge', () => {
	assert.equal(Math.round(distanceTo(holed, [41.5, 31.9])), 11);
});

test('distanceTo([]) is infinite', () => {
	assert.equal(distanceTo([], [0, 0]), Infinity);
});

const boundaries: Boundaries = {
	countries: new Map([['IQ', square]]),
	disputed: [
		[
			[
				[44, 30],
				[46, 30],
				[46, 34],
				[44, 34],
				[44, 30],
			],
		],
	],
	admin1: new Map([
		[
			'IQ-NI',
			[
				[
					[40, 33],
					[44, 33],
					[44, 34],
					[40, 34],
					[40, 33],
				],
			],
		],
	]),
};
const place = { name: { en: 'A' }, aliases: [], country: 'IQ', precision: 1 };

function rulesOf(entry: object): string[] {
	return checkGeography({ a: { ...place, ...entry } }, boundaries).map(({ rule }) => rule);
}

test('checkGeography() lets pass a place inside its country or within 25 km of it', () => {
	assert.deepEqual(rulesOf({ lat: 32, lon: 42 }), []);
	assert.deepEqual(rulesOf({ lat: 34.2, lon: 42 }), []);
	assert.deepEqual(rulesOf({ lat: 34.3, lon: 42 }), ['place-country']);
});

test('checkGeography() lets pass a place in an area without a code, and in a country without a shape', () => {
	assert.deepEqual(rulesOf({ lat: 32, lon: 45 }), []);
	assert.deepEqual(rulesOf({ lat: 50, lon: 8, country: 'DE' }), []);
	assert.deepEqual(rulesOf({ precision: 6 }), []);
});

test('checkGeography() warns of a place more than 20 km outside its governorate', () => {
	assert.deepEqual(rulesOf({ lat: 32.9, lon: 42, admin1: 'IQ-NI' }), []);
	assert.deepEqual(rulesOf({ lat: 32.7, lon: 42, admin1: 'IQ-NI' }), ['place-admin1']);
	assert.deepEqual(rulesOf({ lat: 50, lon: 8, country: 'DE', admin1: 'DE-HE' }), []);
});
