/** Words of the record in figures. */
export const report = {
	healthHeading: 'The record in figures',
	byYear: 'Events by year',
	byStatus: 'Events by status',
	byKind: 'Sources by kind',
	publishers: 'Publishers',
	count: 'Count',
	outOf: 'Of',
	year: 'Year',
	what: 'What',
	holdingsHeading: 'What it holds',
	holdings: {
		notAttacks: 'Events that are not attacks',
		differingTolls: 'Events of which sources report different numbers of people killed',
		controlChanges: 'Events after which a place has another holder',
	},
	gapsHeading: 'Where it is thin',
	gaps: {
		oneOrigin: 'Events that rest on one agency or one publisher',
		farParagraphs: 'Paragraphs without a source from the event’s own time or the month after',
		suppliedTitles: 'Works whose printed title was not seen',
		undisputedClaims: 'Claims that are marked undisputed',
		withdrawnClaims: 'Claims that are marked withdrawn',
		placesWithoutArabic: 'Places without an Arabic name',
		placesWithoutId: 'Places without a number in GeoNames or Wikidata',
		actorsWithoutArabic: 'Actors without an Arabic name',
	},
	peaceful: (families: string) => `Not attacks are events of these families: ${families}.`,
	addedBetween: (oldest: string, newest: string) =>
		oldest === newest
			? `All events were added on ${oldest}.`
			: `The oldest entry was added on ${oldest}, the newest on ${newest}.`,
};
