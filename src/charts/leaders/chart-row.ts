/** What a bar shows of a tenure: UTC instants, days by their first. */
export interface TenureTimes {
	/** The first for which the person is recorded as leader; absent where only the end is. */
	readonly start?: number;
	/** When the naming was over at the latest. */
	readonly settled?: number;
	readonly lastRecorded?: number;
	/** Whether no naming is recorded, so that it may have begun before. */
	readonly isBeginUnknown: boolean;
	/** The first and the last day on which it may have ended; no first where only an announcement is dated. */
	readonly end?: { readonly earliest?: number; readonly latest: number };
	/** The days on which the end was announced, in order. */
	readonly announced: readonly number[];
}

/** A leader in the chart. */
export interface LeaderRow extends TenureTimes {
	/** The fragment of the leader in the page. */
	readonly id: string;
	readonly name: string;
	/** What stands beside the bar: how and when it ended. */
	readonly label: string;
	/** The same as the bar, as a sentence. */
	readonly sentence: string;
}

/** The leaders of one organisation, and when none is recorded. */
export interface LeaderGroup {
	readonly id: string;
	readonly name: string;
	readonly rows: readonly LeaderRow[];
	readonly vacancies: readonly { readonly start: number; readonly end: number }[];
}
