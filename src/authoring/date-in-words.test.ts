import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDateInWords } from './date-in-words.ts';

const read: Readonly<Record<string, string>> = {
	'2014-06-29': '2014-06-29',
	' 2014-06? ': '2014-06?',
	'2014-06-05/2014-06-10': '2014-06-05/2014-06-10',
	'12 March 2019': '2019-03-12',
	'March 12th, 2019': '2019-03-12',
	'Friday 13 November 2015': '2015-11-13',
	'on 12 March 2019': '2019-03-12',
	'June 2014': '2014-06',
	'in 2014': '2014',
	'about June 2014': '2014-06~',
	'Probably 12 March 2019': '2019-03-12?',
	'from 5 to 10 June 2014': '2014-06-05/2014-06-10',
	'5–10 June 2014': '2014-06-05/2014-06-10',
	'30 May to 2 June 2014': '2014-05-30/2014-06-02',
	'June to August 2014': '2014-06/2014-08',
	'since August 2014': '2014-08/..',
};

for (const [words, date] of Object.entries(read)) {
	test(`readDateInWords('${words}') is ${date}`, () => {
		assert.deepEqual(readDateInWords(words), { date });
	});
}

const refused = [
	'',
	'yesterday',
	'last Friday',
	'12 March',
	'summer 2014',
	'29 February 2015',
	'12 March 2019 at 5 pm',
	'12 March 2019, in the market',
	'after the fall of Mosul',
	'10/06/2014',
	'2014-02-30',
];

for (const words of refused) {
	test(`readDateInWords('${words}') is no date but a mend`, () => {
		assert.ok('mend' in readDateInWords(words), JSON.stringify(readDateInWords(words)));
	});
}

test("readDateInWords('10/06/2014') says that it can be read in two ways", () => {
	assert.deepEqual(readDateInWords('10/06/2014'), {
		mend: 'write the year first: 2014-06-10 if the day comes first in it; or write the month as a word',
	});
});

test('readDateInWords() reads every day of the record that is written out', () => {
	const months =
		'January February March April May June July August September October November December';
	const day = fc.record({
		year: fc.integer({ min: 2014, max: 2025 }),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.integer({ min: 1, max: 28 }),
	});
	fc.assert(
		fc.property(day, ({ year, month, day: number }) => {
			const two = (part: number) => String(part).padStart(2, '0');
			assert.deepEqual(readDateInWords(`${number} ${months.split(' ')[month - 1] ?? ''} ${year}`), {
				date: `${year}-${two(month)}-${two(number)}`,
			});
		}),
	);
});
