import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { leadershipChanges } from '../schema/leadership.ts';
import { isoDay } from './date.ts';
import { listSuccessions, type Tenure } from './list-successions.ts';
import { guildSuccessions, testLeadership, type TestAccounts } from './test-leadership.ts';

const day = (instant: number | undefined) => (instant === undefined ? '…' : isoDay(instant));

/** A tenure in short: who, from when, until when. */
function inShort({ id, start, settled, isBeginUnknown, end }: Tenure): string {
	const begin = `${isBeginUnknown ? 'led by ' : ''}${day(start)}`;
	const soft = settled === start ? '' : ` (${day(settled)})`;
	return `${id}: ${begin}${soft} to ${end ? `${day(end.earliest)} – ${day(end.latest)}` : '?'}`;
}

function tenuresOf(...events: readonly TestAccounts[]): string[] {
	return listSuccessions(testLeadership(...events)).flatMap(({ tenures }) => tenures.map(inShort));
}

test('listSuccessions(no accounts) is empty', () => {
	assert.deepEqual(listSuccessions(testLeadership()), []);
});

test('listSuccessions(events) has a tenure for each head, as exact as what is said', () => {
	assert.deepEqual(
		guildSuccessions.map(({ organisation, tenures }) => [organisation.id, ...tenures.map(inShort)]),
		[
			[
				'guild',
				'ada: led by 2014-02-03 to 2019-10-26 – 2019-10-27',
				'ben: 2019-10-31 to 2022-10-01 – 2022-11-30',
				'cem: led by … to … – 2023-03-01',
				'dia: 2023-08-03 to ?',
			],
			['company', 'cem-2: 2016-08-02 to ?'],
		],
	);
});

test('listSuccessions(events) says which ends are disputed, and which day is agreed on', () => {
	const [guild] = guildSuccessions;
	assert.deepEqual(
		guild?.tenures.map(({ end }) => [end?.isDisputed, end?.date?.edtf]),
		[
			[false, '2019-10-26/2019-10-27'],
			[true, undefined],
			[false, undefined],
			[undefined, undefined],
		],
	);
});

test('listSuccessions(events) finds the days without a recorded head', () => {
	const [guild] = guildSuccessions;
	assert.deepEqual(
		guild?.vacancies.map(({ start, end }) => `${day(start)} – ${day(end)}`),
		['2019-10-28 – 2019-10-31', '2023-03-02 – 2023-08-03'],
	);
});

test('listSuccessions(an account that was withdrawn) keeps it apart and ends nothing', () => {
	const tenure = guildSuccessions[1]?.tenures[0];
	assert.equal(tenure?.refuted.length, 1);
	assert.equal(tenure.end, undefined);
});

test('listSuccessions(somebody removed and back) has two tenures', () => {
	assert.deepEqual(
		tenuresOf(
			{ id: '2016-08-02-a', leadership: [{ person: 'ada', change: 'named' }] },
			{ id: '2019-05-01-b', leadership: [{ person: 'ada', change: 'removed', occurred: '2019' }] },
			{ id: '2021-06-01-c', leadership: [{ person: 'ada', change: 'leads' }] },
		),
		['ada: 2016-08-02 to 2019-01-01 – 2019-12-31', 'ada-2: led by 2021-06-01 to ?'],
	);
});

test('listSuccessions(a retracted event) leaves it out', () => {
	assert.deepEqual(
		tenuresOf({
			id: '2016-08-02-a',
			status: 'retracted',
			leadership: [{ person: 'ada', change: 'named' }],
		}),
		[],
	);
});

test('listSuccessions(events) neither loses nor doubles what is said, and no end lies before it can', () => {
	const account = fc.record({
		person: fc.constantFrom('ada', 'ben', 'cem'),
		of: fc.constantFrom('guild', 'company'),
		change: fc.constantFrom(...leadershipChanges),
		status: fc.constantFrom('undisputed', 'disputed', 'unverified'),
		day: fc.integer({ min: 0, max: 4000 }),
		isDated: fc.boolean(),
	});
	fc.assert(
		fc.property(fc.array(account, { maxLength: 9 }), (list) => {
			const events = list.map(({ day: days, isDated, ...said }, position): TestAccounts => ({
				id: `${isoDay(Date.UTC(2014, 0, 1) + days * 86_400_000)}-${position}`,
				date_kind: isDated ? 'occurred' : 'announced',
				leadership: [said],
			}));
			const successions = listSuccessions(testLeadership(...events));
			const tenures = successions.flatMap((succession) => succession.tenures);
			const said = tenures.flatMap(({ begins, ends }) => [...begins, ...ends]);
			assert.deepEqual(said.map(({ event }) => event.id).sort(), events.map(({ id }) => id).sort());
			assert.equal(new Set(tenures.map(({ id }) => id)).size, tenures.length);
			for (const { end } of tenures) assert.ok(!end || (end.earliest ?? end.latest) <= end.latest);
			for (const { vacancies } of successions)
				for (const { start, end } of vacancies) assert.ok(start < end);
		}),
		{ numRuns: 100 },
	);
});
