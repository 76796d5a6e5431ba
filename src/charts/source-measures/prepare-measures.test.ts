import assert from 'node:assert/strict';
import test from 'node:test';
import type { SourceMeasures } from '../../model/measure-sources.ts';
import { prepareMeasures } from './prepare-measures.ts';

const tongues = [
	'en',
	'ar',
	'fr',
	'de',
	'it',
	'es',
	'nl',
	'tr',
	'pl',
	'sv',
	'da',
	'nb',
	'ru',
	'hi',
];

const measures: SourceMeasures = {
	works: 40,
	byKind: [{ key: 'newspaper', publishers: 3, works: 30 }],
	byCountry: [{ key: undefined, publishers: 2, works: 10 }],
	byLanguage: tongues.map((key, position) => ({ key, works: 20 - position })),
	byOrigins: [
		{ origins: 1, events: 1 },
		{ origins: 2, events: 3 },
	],
	ofParties: { publishers: 0, works: 0 },
};

const tablesOf = (changes: Partial<SourceMeasures> = {}) =>
	prepareMeasures({ ...measures, ...changes }, { language: 'en', countryName: ({ id }) => id });

test('prepareMeasures(measures) counts shares of all works, or of all events', () => {
	const { byKind, byOrigins } = tablesOf();
	assert.deepEqual(byKind.rows, [{ label: 'Newspaper', figures: ['3', '30'], share: 0.75 }]);
	assert.deepEqual(
		byOrigins.rows.map(({ share }) => share),
		[0.25, 0.75],
	);
});

test('prepareMeasures(measures) adds up the languages beyond the twelfth and loses no work', () => {
	const { byLanguage } = tablesOf();
	assert.equal(byLanguage.rows.length, 13);
	assert.deepEqual(byLanguage.rows.at(-1), {
		label: '2 other languages',
		figures: ['15'],
		share: 15 / 40,
	});
});

test('prepareMeasures(measures) leaves a single language more in its own row', () => {
	const { byLanguage } = tablesOf({ byLanguage: measures.byLanguage.slice(0, 13) });
	assert.equal(byLanguage.rows.at(-1)?.label, 'Russian');
});

test('prepareMeasures(measures) names what has no country', () => {
	assert.deepEqual(tablesOf().byCountry.rows, [
		{ label: 'No country', figures: ['2', '10'], share: 0.25 },
	]);
});
