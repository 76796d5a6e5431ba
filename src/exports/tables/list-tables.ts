import type { DataTable } from '../data-table.ts';
import type { Publication } from '../publication.ts';
import { claimsTable, controlTable, correctionsTable } from './claims.ts';
import { eventActorsTable, eventPlacesTable, eventTopicsTable } from './event-lists.ts';
import { eventsTable } from './events.ts';
import { leadershipTable } from './leadership.ts';
import { actorsTable, placesTable, publishersTable } from './registries.ts';
import { reportsTable, sourcesTable } from './sources.ts';
import { countriesTable, topicsTable, typesTable } from './vocabulary.ts';

/** Lists the tables of the data, those first that most readers need. */
export function listTables(publication: Publication): readonly DataTable[] {
	return [
		eventsTable,
		sourcesTable,
		reportsTable,
		claimsTable,
		placesTable,
		actorsTable,
		eventPlacesTable,
		eventActorsTable,
		eventTopicsTable,
		controlTable,
		leadershipTable,
		correctionsTable,
		publishersTable,
		typesTable,
		topicsTable,
		countriesTable,
	].map((table) => table(publication));
}
