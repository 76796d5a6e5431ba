import { buildTimeline } from '../../model/build-timeline.ts';
import { controlRecord } from '../../model/control-record.ts';
import { testContent, testEvent } from '../../model/test-content.ts';

interface TestChange {
	readonly id: string;
	readonly holder: string;
	readonly place?: string;
	readonly extent?: string;
	readonly date?: string;
	readonly status?: string;
}

/** Makes the record of some changes of control, for the tests of this folder: at Mosul unless told otherwise. */
export function testControl(changes: readonly TestChange[]) {
	const events = changes.map(({ id, place = 'mosul', holder, extent, ...data }) =>
		testEvent(id, {
			...data,
			places: [{ place }],
			control: [{ place, holder, ...(extent === undefined ? {} : { extent }) }],
		}),
	);
	return controlRecord(buildTimeline(testContent(...events)));
}

/** Two places: one taken, lost in part and then whole; one that is only recorded with others. */
export const twoPlaces = testControl([
	{ id: '2014-06-10-taken', holder: 'traders' },
	{ id: '2015-06-raqqa', holder: 'farmers', place: 'raqqa', extent: 'most' },
	{ id: '2017-01-24-part', holder: 'farmers', extent: 'part' },
	{ id: '2017-07-10-all', holder: 'farmers' },
	{ id: '2019-03-01-again', holder: 'weavers', status: 'contested' },
	{ id: '2020-02-01-back', holder: 'farmers', date: '2020-02-01/2020-05-31' },
]);
