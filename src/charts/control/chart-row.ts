/** A part of a place's height in the colour of a kind of holder. */
export interface Band {
	/** 1–6 of the palette; 0 where it is not recorded whose it was. */
	readonly color: number;
	/** Its share of the height, 0 to 1; those of a stretch add up to 1. */
	readonly share: number;
	/** Whether it is what the recorded holder did not hold, or is in dispute. */
	readonly isHatched: boolean;
}

/** What one event says of a place until the next recorded change: UTC instants, half open. */
export interface Stretch {
	readonly event: string;
	readonly start: number;
	/** When it began, where `start` is but the edge of what is shown. */
	readonly begun?: number;
	/** When the change was over at the latest. */
	readonly settled: number;
	readonly end: number;
	/** Whether no later change is recorded. */
	readonly isLast: boolean;
	/** From the bottom of the row to its top. */
	readonly bands: readonly Band[];
	readonly color: number;
	readonly holder: string;
	readonly sign: string;
	/** Who held it and how much of it. */
	readonly words: string;
	/** When it began, in words. */
	readonly date: string;
}

/** A place with its stretches, which follow each other without a gap. */
export interface ChartRow {
	readonly place: string;
	readonly name: string;
	readonly country: string;
	readonly stretches: readonly Stretch[];
}

/** Rows under a heading of their own. */
export interface RowGroup {
	readonly heading: string;
	readonly rows: readonly ChartRow[];
}
