import type { DatePrecision } from '../../schema/edtf.ts';
import type { TimeWindow } from '../scale/time-scale.ts';

/** What the chart needs to know of an event; the rows of its table carry the same. */
export interface ChartEvent extends TimeWindow {
	readonly id: string;
	readonly title: string;
	readonly precision: DatePrecision;
	readonly isOpen: boolean;
	/** Whether the date is uncertain or approximate. */
	readonly isVague: boolean;
	/** Position in the list of families. */
	readonly family: number;
	/** Which of the six colours of the palette. */
	readonly color: number;
	/** People reported killed, 0 where none are. */
	readonly killed: number;
	readonly significance: number;
}

/** A named stretch of time behind the events. */
export interface ChartEra extends TimeWindow {
	readonly name: string;
}

/** What the lanes of the chart may stand for, where a reader has not set filters side by side. */
export const laneKinds = ['region', 'country', 'family', 'actor', 'none'] as const;
/** `beside`: each lane shows what one filter leaves. */
export type LaneKind = (typeof laneKinds)[number] | 'beside';

/** A lane: its name and the positions of its events, ascending. */
export interface LaneMembers {
	readonly name: string;
	readonly events: readonly number[];
}

/** Everything a drawing of the chart is made from. */
export interface ChartData {
	/** By start, then end. */
	readonly events: readonly ChartEvent[];
	readonly eras: readonly ChartEra[];
	readonly families: readonly string[];
	/** Returns the lanes of a kind, also those without events; an event is in one lane, or with `beside` in any number. */
	readonly lanesOf: (kind: LaneKind) => readonly LaneMembers[];
	/** The whole period. */
	readonly period: TimeWindow;
}
