import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toEventDate } from '../model/date.ts';
import { formatDate, formatDay, monthName, shortMonthName } from './format-date.ts';

const labels = [
	['2014-06-10', '10 June 2014', '10 حزيران 2014'],
	['2014-06', 'June 2014', 'حزيران 2014'],
	['2014', '2014', '2014'],
	['2014-06-05/2014-06-10', '5–10 June 2014', '5 – 10 حزيران 2014'],
	['2014-06-28/2014-07-02', '28 June – 2 July 2014', '28 حزيران – 2 تموز 2014'],
	[
		'2014-12-30/2015-01-02',
		'30 December 2014 – 2 January 2015',
		'30 كانون الأول 2014 – 2 كانون الثاني 2015',
	],
	['2014-06/2014-08', 'June – August 2014', 'حزيران – آب 2014'],
	['2014-11/2015-02', 'November 2014 – February 2015', 'تشرين الثاني 2014 – شباط 2015'],
	['2014/2016', '2014–2016', '2014 – 2016'],
	['2014-01/2014-12', '2014', '2014'],
	['2015-05~', 'about May 2015', 'نحو أيار 2015'],
	['2015-05-20?', 'perhaps 20 May 2015', 'ربما 20 أيار 2015'],
	['2014-08/..', 'since August 2014', 'منذ آب 2014'],
	['2014-08-03/..', 'since 3 August 2014', 'منذ 3 آب 2014'],
] as const;

for (const [edtf, english, arabic] of labels) {
	test(`formatDate('${edtf}') is '${english}'`, () => {
		const date = toEventDate(edtf, Date.UTC(2026, 0, 1));
		assert.equal(formatDate(date, 'en'), english);
		assert.equal(formatDate(date, 'ar'), arabic);
	});
}

test('formatDate() speaks English where the interface does not speak the language', () => {
	assert.equal(formatDate(toEventDate('2014-06-10'), 'fr'), '10 June 2014');
});

test('formatDay() is that day in every time zone', () => {
	assert.equal(formatDay('2014-01-01', 'en'), '1 January 2014');
	assert.equal(formatDay('2014-12-31', 'ar'), '31 كانون الأول 2014');
});

test('monthName() and shortMonthName() name months from 1 to 12', () => {
	assert.deepEqual(
		[monthName(1, 'en'), monthName(12, 'ar'), monthName(13, 'en')],
		['January', 'كانون الأول', ''],
	);
	assert.deepEqual([shortMonthName(9, 'en'), shortMonthName(9, 'ar')], ['Sep', 'أيلول']);
});
