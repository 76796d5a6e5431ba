const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const events = (count: number) => `${number(count)} ${count === 1 ? 'event' : 'events'}`;

/** Words of the map, also used in the browser. */
export const map = {
	heading: 'Map',
	alt: ({ events: count, places }: { readonly events: number; readonly places: number }) =>
		`Map of the world with a circle at each of ${number(places)} places where the ${events(count)} recorded here happened. The list of places gives the same in words.`,
	title: 'Map of the events shown',
	symbol: ({
		name,
		others,
		count,
	}: {
		readonly name: string;
		readonly others: number;
		readonly count: number;
	}) =>
		`${name}${others === 0 ? '' : ` and ${number(others)} ${others === 1 ? 'place' : 'places'} near it`}: ${events(count)}`,
	region: 'Show',
	everything: 'All places',
	zoomIn: 'Zoom in on the map',
	zoomOut: 'Zoom out of the map',
	only: 'Only what is on the map',
	nowhere: (count: number) =>
		count === 0 ? '' : `${events(count)} not on the map: only a country or a sea is known.`,
	note: 'The area of a circle grows with the number of events recorded at a place, not with harm done. Places too close to draw apart share a circle. Borders are drawn as others published them and take no side; disputed lines are dashed. Camps, prisons and homes are placed no closer than their town.',
	keys: 'With the keyboard: arrows go from circle to circle, Enter lists its events, plus and minus zoom.',
	places: 'All places with their events',
	close: 'Close the list',
	more: (count: number) => `and ${events(count)} more in the list below`,
};
