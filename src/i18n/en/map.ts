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
		vague,
		reach,
	}: {
		readonly name: string;
		readonly others: number;
		readonly count: number;
		/** How many of the places are known only roughly. */
		readonly vague: number;
		/** How far off they may be, in kilometres, where all are. */
		readonly reach?: number | undefined;
	}) => {
		const near =
			others === 0 ? '' : ` and ${number(others)} ${others === 1 ? 'place' : 'places'} near it`;
		const roughly = vague === 0 ? '' : `, ${number(vague)} of them known only roughly`;
		const doubt = reach === undefined ? roughly : `, known only to within some ${reach} km`;
		return `${name}${near}${doubt}: ${events(count)}`;
	},
	region: 'Show',
	everything: 'All places',
	otherPart: 'Another part',
	zoomIn: 'Zoom in on the map',
	zoomOut: 'Zoom out of the map',
	fit: 'Fit to what is shown',
	only: 'Only what is on the map',
	nowhere: (count: number) =>
		count === 0 ? '' : `${events(count)} not on the map: only a country or a sea is known.`,
	legend: {
		circle:
			'Events at a place. The area grows with their number, not with harm done; places too close to draw apart share a circle, and “+3” after a name counts the others.',
		vague: ({ governorate, area }: { readonly governorate: number; readonly area: number }) =>
			`A place known only roughly. The dashed ring says how far off it may be: some ${governorate} km where only a governorate is known, ${area} km for a border, a desert or another wide area.`,
		disputed: 'A line that is disputed.',
		city: 'A city, for orientation: positions from GeoNames, CC BY 4.0.',
	},
	note: 'Boundaries and names are drawn as Natural Earth publishes them: who holds the ground, not who has a right to it. They are no statement of this site about the status of any territory. Camps, prisons and homes are placed no closer than their town.',
	keys: 'With the keyboard: arrows go from circle to circle, Enter lists its events, plus and minus zoom.',
	places: 'All places with their events',
	close: 'Close the list',
	nearer: 'Zoom to these places',
	more: ({ count, isOnePlace }: { readonly count: number; readonly isOnePlace: boolean }) =>
		`And ${events(count)} more: ${isOnePlace ? 'fewer days or more filters bring them into this list.' : 'nearer, smaller circles list them.'}`,
};
