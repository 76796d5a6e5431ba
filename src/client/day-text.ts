/** What the site says of a day of the year. */
export interface DayText {
	/** The day, or that nothing happened on it. */
	readonly heading: string;
	readonly events: readonly DayEvent[];
}

/** An event of that day in some year. */
export interface DayEvent {
	readonly date: string;
	readonly title: string;
	/** The language of the title. */
	readonly language: string;
	readonly href: string;
}

/** Finds a day (`01`–`31`) in the file of its month; nothing where the file is not what it should be. */
export function dayIn(file: unknown, day: string): DayText | undefined {
	const found = isRecord(file) ? file[day] : undefined;
	if (!isRecord(found) || typeof found['heading'] !== 'string') return undefined;
	const { heading, events } = found;
	return { heading, events: Array.isArray(events) ? events.filter(isDayEvent) : [] };
}

function isDayEvent(value: unknown): value is DayEvent {
	return (
		isRecord(value) &&
		['date', 'title', 'language', 'href'].every((key) => typeof value[key] === 'string')
	);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
