const events = (count: number) => (count === 1 ? '1 event' : `${count} events`);

/** Words of the pages on the days of the year. */
export const days = {
	title: 'Day by day',
	description: 'Events of all years by the day of the year on which they happened.',
	lead: 'Events of all years by the day of the year. Only those are here whose day is known.',
	monthTitle: (month: string) => `${month}, in all years`,
	monthDescription: (month: string, count: number) =>
		`${events(count)} that happened in ${month}, in all years, by the day.`,
	onDay: (day: string) => `On ${day}`,
	countOn: (day: string, count: number) => `${day}: ${events(count)}`,
	homeHeading: 'This day in history',
	homeText: 'Choose a month to see what happened on each of its days.',
	homeNone: (day: string) => `No event is recorded for ${day}. Other days:`,
	failed: 'The events of this day could not be loaded.',
};
