import { formatNumber } from '../format-number.ts';

const eventsOf = (count: number) => (count === 1 ? '1 event' : `${formatNumber(count)} events`);

/** Words of the table of countries and years. */
export const countryYears = {
	title: 'Countries by year',
	lead: 'How many of the events recorded here begin in each year, country by country. Each number opens its events in the explorer.',
	description:
		'A table of countries and years with the number of recorded events, each number a link to those events.',
	/** In the picture, where no number is a link. */
	pictureLead: 'How many of the events recorded here begin in each year, country by country.',
	pictureNote:
		'The numbers say as much about what is recorded here as about what happened: a year with few events is not a quiet year. An event in several countries counts in each of them and once in the last line.',
	note: 'The numbers say as much about what is recorded here as about what happened: a year with few events is not a quiet year. An event in several countries counts in each of them and once below. One that lasts over several years counts in the year in which it begins; the explorer also shows it in those after.',
	caption: 'Events by country and year',
	country: 'Country',
	total: 'All years',
	all: 'All countries',
	cell: ({
		country,
		year,
		count,
	}: {
		readonly country: string;
		readonly year: number;
		readonly count: number;
	}) => `${country}, ${year}: ${eventsOf(count)}`,
	none: 'none',
	download: 'Download this table',
	list: 'All countries as a list',
};
