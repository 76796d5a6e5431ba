import assert from 'node:assert/strict';
import { test } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import { mendDate, parseEdtf } from './edtf.ts';

const day = 86_400_000;

test('parseEdtf(day) has the bounds of that day in UTC', () => {
	assert.deepEqual(parseEdtf('2014-06-10'), {
		start: Date.UTC(2014, 5, 10),
		end: Date.UTC(2014, 5, 11),
		precision: 'day',
		isUncertain: false,
		isApproximate: false,
		first: '2014-06-10',
	});
});

test('parseEdtf(29 February) is a day of leap years alone', () => {
	const years = [1900, 2000, 2014, 2016, 2100].filter((year) => parseEdtf(`${year}-02-29`));
	assert.deepEqual(years, [2000, 2016]);
});

test('parseEdtf(month or year) has the bounds of the whole month or year', () => {
	const month = parseEdtf('2016-02');
	assert.deepEqual(
		[month?.precision, month?.start, month?.end, month?.first],
		['month', Date.UTC(2016, 1, 1), Date.UTC(2016, 2, 1), '2016-02'],
	);
	const year = parseEdtf('2016');
	assert.deepEqual(
		[year?.precision, year?.start, year?.end, year?.first],
		['year', Date.UTC(2016, 0, 1), Date.UTC(2017, 0, 1), '2016'],
	);
});

test('parseEdtf(unspecified digits) is as vague as what is left', () => {
	assert.deepEqual(
		['2014-06-XX', '2014-XX', '2014-XX-XX'].map((text) => parseEdtf(text)?.precision),
		['month', 'year', 'year'],
	);
	assert.equal(parseEdtf('2014-06-XX')?.first, '2014-06');
});

test('parseEdtf(qualifier) tells uncertain from approximate; % is both', () => {
	const qualities = ['2014?', '2014-06~', '2014-06-10%', '2014-06?/2014-07~'].map((text) => {
		const { isUncertain, isApproximate } = parseEdtf(text) ?? {};
		return [isUncertain, isApproximate];
	});
	assert.deepEqual(qualities, [
		[true, false],
		[false, true],
		[true, true],
		[true, true],
	]);
});

test('parseEdtf(interval) runs from the first instant of one to the last of the other', () => {
	const range = parseEdtf('2014-06-05/2014-08');
	assert.deepEqual(
		[range?.precision, range?.start, range?.end, range?.first],
		['range', Date.UTC(2014, 5, 5), Date.UTC(2014, 8, 1), '2014-06-05'],
	);
});

test('parseEdtf(open interval) has no end', () => {
	const open = parseEdtf('2014-08/..');
	assert.deepEqual(
		[open?.precision, open?.start, open?.end],
		['range', Date.UTC(2014, 7, 1), undefined],
	);
});

test('parseEdtf(year before 100) is that year', () => {
	assert.equal(parseEdtf('0050-01-01')?.start, new Date('0050-01-01T00:00:00Z').getTime());
});

const wrong = [
	...['2014-02-30', '2014-13-01', '2014-00-10', '2014-06-00', '2015-02-29', '2014-06-31'],
	...[
		'2014-6-1',
		'20140610',
		'10/06/2014',
		'June 2014',
		'2014-06-10T25:00:00Z',
		'2014-06-10+03:00',
	],
	...['2014-06-10/2014-06-01', '2014-06/', '/2014', '..', '../..', '../2014', '2014/2015/2016', ''],
	...['٢٠١٤-٠٦-١٠', '2014‐06‐10', '2014–06–10', ' 2014', '2014-06-10 ', '2014-06-10??', '?2014'],
	...['14-06-10', '-2014', 'Y20140', '2014-21', '2014-XX-05', '2014-06-1X', '[2014,2015]'],
	`2014-06-10${'?'.repeat(40)}`,
];

for (const text of wrong) {
	test(`parseEdtf(${JSON.stringify(text.slice(0, 20))}) is nothing`, () => {
		assert.equal(parseEdtf(text), undefined);
	});
}

const number = (least: number, most: number) => fc.integer({ min: least, max: most });
const pad = (value: number, length = 2) => String(value).padStart(length, '0');
// The package takes 29 February for a day of every year, refuses some dates before the year 100, and has
// seasons, which our profile leaves out.
const singles = fc
	.tuple(
		number(100, 9999),
		fc.option(number(0, 14)),
		fc.option(number(0, 32)),
		fc.constantFrom('', '?', '~', '%'),
	)
	.map(([year, month, date, qualifier]) => {
		const parts = month === null ? [] : date === null ? [pad(month)] : [pad(month), pad(date)];
		return [pad(year, 4), ...parts].join('-') + qualifier;
	})
	.filter((text) => !/-02-29|^\d{4}-(1[3-9]|[2-4]\d)[?~%]?$/.test(text));

function oracle(text: string): { start: number; end: number } | undefined {
	try {
		const { min, max } = edtf(text);
		return { start: min, end: max + 1 };
	} catch {
		return undefined;
	}
}

test('parseEdtf(date) agrees with the edtf package on what exists and on its bounds', () => {
	fc.assert(
		fc.property(singles, (text) => {
			const ours = parseEdtf(text);
			assert.deepEqual(ours && { start: ours.start, end: ours.end }, oracle(text));
		}),
		{ numRuns: 1000 },
	);
});

test('parseEdtf(interval) agrees with the edtf package where the interval runs forwards', () => {
	fc.assert(
		fc.property(singles, singles, (from, to) => {
			const [first, last] = [parseEdtf(from), parseEdtf(to)];
			const ours = parseEdtf(`${from}/${to}`);
			if (!first || !last || last.start < first.start) {
				assert.equal(ours, undefined);
				return;
			}
			const bounds = { start: first.start, end: last.end };
			// The package refuses an interval whose two dates begin on the same day.
			const expected = first.start === last.start ? bounds : oracle(`${from}/${to}`);
			assert.deepEqual(ours && { start: ours.start, end: ours.end }, expected);
		}),
		{ numRuns: 1000, examples: [['0109', '0109']] },
	);
});

test('parseEdtf() never throws and its bounds are whole days', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.?~%X') }), (text) => {
			const { start = 0, end = 0 } = parseEdtf(text) ?? {};
			assert.ok(start % day === 0 && end % day === 0);
		}),
	);
});

const mends = [
	['29/06/2014', 'write the year first: 2014-06-29'],
	['9.6.2014', 'write the year first: 2014-06-09'],
	['2014-6-9', 'write two digits: 2014-06-09'],
	['2014-02-30', 'look the day up: that one is not in the calendar'],
	['20140610', 'write hyphens: 2014-06-10'],
	['2014-06-10T12:00Z', 'leave out the time of day and the time zone'],
	['2015/2014', 'write the earlier date first, and `..` for an end that is still open: 2014-08/..'],
	[
		'June 2014',
		'write 2014-06-29, 2014-06 or 2014, with `?` uncertain, `~` approximate or `%` both, or an interval 2014-06-05/2014-06-10',
	],
] as const;

for (const [text, mend] of mends) {
	test(`mendDate('${text}') says how to write it`, () => {
		assert.equal(mendDate(text), mend);
	});
}
