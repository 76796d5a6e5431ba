import type { Timeline } from '../model/timeline.ts';

type Dated = Pick<Timeline, 'events' | 'chapters'>;

/** The last day on which anything was added or corrected, `YYYY-MM-DD`; the record's own clock. */
export function lastChange({ events, chapters }: Dated): string {
	const days = [...events, ...chapters].flatMap(changesOf).sort();
	return days.at(-1) ?? '1970-01-01';
}

/** The days on which an event or a chapter was added or corrected, in order. */
export function changesOf({
	added,
	corrections,
}: {
	readonly added: string;
	readonly corrections: readonly { readonly date: string }[];
}): readonly string[] {
	return [added, ...corrections.map(({ date }) => date)].sort();
}

/** The first instant of a day, as the formats of feeds and calendars take it. */
export function instantOfDay(day: string): string {
	return `${day}T00:00:00Z`;
}
