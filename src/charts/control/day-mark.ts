import type { Stretch } from './chart-row.ts';
import { readDay, type DayReading, type StretchTimes } from './read-day.ts';

/** What a mark is drawn from: as much of a stretch as shows in it. */
export type MarkedStretch = StretchTimes & Pick<Stretch, 'bands' | 'sign'>;

/** What the mark of a place shows for a day: how sure the record is of a holder then, and of which. */
export interface DayMark extends Pick<Stretch, 'bands' | 'sign'> {
	readonly state: DayReading<unknown>['state'];
}

/** Reads off the mark of a place at an instant; of a place of which nothing is recorded yet it is empty. */
export function readMark(stretches: readonly MarkedStretch[], at: number): DayMark {
	const reading = readDay(stretches, at);
	if (reading.state === 'unrecorded') return { state: 'unrecorded', bands: [], sign: '' };
	const { bands, sign } = reading.stretch;
	return { state: reading.state, bands, sign };
}
