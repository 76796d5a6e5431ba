import type { ChartData, ChartEvent, LaneMembers } from './chart-event.ts';

const day = 86_400_000;

/** An event and the position of its region. */
export interface TestEvent extends ChartEvent {
	readonly region?: number;
}

/** Makes an event for the tests of this folder; a day unless it says otherwise. */
export function testEvent(
	from: string,
	changes: Partial<TestEvent> & { readonly days?: number } = {},
): TestEvent {
	const { days = 1, ...rest } = changes;
	const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
	const start = Date.UTC(year, month - 1, date);
	return {
		id: from,
		title: `Event of ${from}`,
		start,
		end: start + days * day,
		precision: days === 1 ? 'day' : 'range',
		isOpen: false,
		isVague: false,
		family: 0,
		color: 1,
		killed: 0,
		significance: 3,
		...rest,
	};
}

/** Events of every kind of date, one of two families and regions each. */
export const testEvents: readonly TestEvent[] = [
	testEvent('2014-02-03', {
		title: 'A town is taken',
		significance: 5,
		killed: 40,
		family: 1,
		color: 4,
	}),
	testEvent('2014-02-03', { id: 'same-day', title: 'A court rules', region: 0 }),
	testEvent('2014-06-01', { days: 30, precision: 'month', title: 'A month of flight', region: 1 }),
	testEvent('2014-08-05', {
		days: 120,
		title: 'A siege of four months',
		significance: 5,
		region: 1,
		killed: 800,
	}),
	testEvent('2015-05-17', { isVague: true, title: 'About this day', region: 1 }),
	testEvent('2015-11-01', { days: 61, isOpen: true, title: 'Not over yet', family: 1, color: 4 }),
];

/** Makes the data of a chart of two years, two regions and two families. */
export function testChart(events: readonly TestEvent[]): ChartData {
	const sorted = [...events].sort((a, b) => a.start - b.start || a.end - b.end);
	const sort = (names: readonly string[], valueOf: (event: TestEvent) => number): LaneMembers[] =>
		names.map((name, value) => ({
			name,
			events: sorted.flatMap((event, position) => (valueOf(event) === value ? position : [])),
		}));
	return {
		events: sorted,
		eras: [
			{ name: 'First era', start: Date.UTC(2014, 0, 1), end: Date.UTC(2015, 0, 1) },
			{ name: 'Second era', start: Date.UTC(2015, 0, 1), end: Date.UTC(2016, 0, 1) },
		],
		families: ['Attacks', 'Law'],
		lanesOf(kind) {
			if (kind === 'family') return sort(['Attacks', 'Law'], ({ family }) => family);
			if (kind === 'none') return sort([''], () => 0);
			return sort(['North', 'South'], ({ region = 0 }) => region);
		},
		period: { start: Date.UTC(2014, 0, 1), end: Date.UTC(2016, 0, 1) },
	};
}
