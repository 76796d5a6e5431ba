import assert from 'node:assert/strict';
import test from 'node:test';
import { toEventDate } from '../../model/date.ts';
import { plainDates } from './plain-dates.ts';

const cases: readonly (readonly [edtf: string, startDate: string, endDate?: string])[] = [
	['2014-06-10', '2014-06-10'],
	['2014-06', '2014-06'],
	['2014-06-10~', '2014-06'],
	['2014-06-10?', '2014-06'],
	['2014-06%', '2014'],
	['2014~', '2014'],
	['2014-06-10/2014-06-12', '2014-06-10', '2014-06-12'],
	['2024-12~/2025-12', '2024', '2025-12'],
	['2014-06-10/2014-07-20~', '2014-06-10', '2014-07'],
	['2014-06-10/..', '2014-06-10'],
];

for (const [edtf, startDate, endDate] of cases) {
	test(`plainDates(${edtf}) is no more exact than the date is known`, () => {
		assert.deepEqual(plainDates(toEventDate(edtf)), {
			startDate,
			...(endDate === undefined ? {} : { endDate }),
		});
	});
}
