import { foldWord } from '../search/fold-word.ts';
import { parseEdtf } from '../schema/edtf.ts';

/** What is compared of an event. */
export interface ComparedEvent {
	readonly id: string;
	readonly title: string;
	/** EDTF. */
	readonly date: string;
	/** Ids of its places. */
	readonly places: readonly string[];
}

/** An event of the record that may be the same as a new one, and why it may be. */
export interface SimilarEvent extends ComparedEvent {
	readonly because: 'place and date' | 'title';
}

const threeDays = 3 * 86_400_000;
const month = 31 * 86_400_000;
/**
 * From which likeness on two titles may tell the same event, in the same weeks and at any time.
 * Attacks of one kind have titles much alike in different years: more is asked of those.
 */
const alike = { soon: 0.6, ever: 0.9 };

/** Lists events at the same place within three days of a new one, and events with a similar title; the nearest in time first. */
export function findSimilarEvents(
	event: Omit<ComparedEvent, 'id'>,
	others: readonly ComparedEvent[],
): SimilarEvent[] {
	return others
		.flatMap((other): SimilarEvent[] => {
			const sharesPlace = other.places.some((place) => event.places.includes(place));
			const apart = daysApart(event.date, other.date);
			if (sharesPlace && apart <= threeDays) return [{ ...other, because: 'place and date' }];
			const likeness = titleLikeness(event.title, other.title);
			return likeness >= (apart <= month ? alike.soon : alike.ever)
				? [{ ...other, because: 'title' }]
				: [];
		})
		.sort((a, b) => daysApart(event.date, a.date) - daysApart(event.date, b.date));
}

/** The time between two dates in milliseconds; none where they overlap. */
function daysApart(one: string, other: string): number {
	const [a, b] = [parseEdtf(one), parseEdtf(other)];
	if (!a || !b) return Infinity;
	// The last day itself, where `end` is the first instant after it.
	const lastDay = (end: number | undefined) => (end ?? Infinity) - 86_400_000;
	return Math.max(0, a.start - lastDay(b.end), b.start - lastDay(a.end));
}

/** Dice's coefficient over the words of two titles, 0 to 1. */
export function titleLikeness(one: string, other: string): number {
	const [a, b] = [wordsOf(one), wordsOf(other)];
	const shared = [...a].filter((word) => b.has(word)).length;
	return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** The words of a title that tell something, folded, without a plural's ending. */
function wordsOf(title: string): ReadonlySet<string> {
	return new Set(
		title
			.split(/[^\p{L}\p{N}]+/u)
			.map((word) => foldWord(word).replace(/(?<=\p{L}{3})s$/u, ''))
			.filter((word) => word.length > 2 && word !== 'the' && word !== 'and'),
	);
}
