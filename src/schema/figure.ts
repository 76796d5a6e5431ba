/** Which events a figure shows: those that match every list that is not empty, in any of its values. */
export interface FigureFilter {
	/** Ids of the vocabulary and the registries. */
	readonly region: string | undefined;
	readonly countries: readonly string[];
	readonly types: readonly string[];
	readonly topics: readonly string[];
	readonly actors: readonly string[];
}

/** A stretch of time: EDTF dates without interval, `to` not before `from`. */
interface FigureSpan {
	readonly from: string;
	readonly to: string;
}

/** A figure that shows the events of a filter. */
export interface EventsFigure extends FigureFilter, FigureSpan {
	readonly kind: 'timeline' | 'map' | 'toll';
}

/** A figure that shows who held some places. */
export interface ControlFigure extends FigureSpan {
	readonly kind: 'control';
	readonly places: readonly string[];
}

/** A figure that shows one event. */
export interface EventFigure {
	readonly kind: 'event';
	readonly event: string;
}

/** A figure of a chapter as its author asked for it. */
export type Figure = EventsFigure | ControlFigure | EventFigure;
