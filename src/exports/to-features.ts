import { allPositions } from '../model/event-table.ts';
import { toEventRows, type EventRow } from './event-rows.ts';
import { absolute, type Publication } from './publication.ts';
import { toGeoJson, type FeatureCollection, type Positioned } from './to-geojson.ts';

/** An event at one of the places where it happened. */
interface SiteRow extends Omit<EventRow, keyof Positioned>, Positioned {
	readonly place: string;
	readonly place_name: string;
	/** UCDP `where_prec`. */
	readonly place_precision: number;
}

/** Turns the record into GeoJSON: one feature for each place where an event happened. */
export function toFeatures(publication: Publication): FeatureCollection<SiteRow> {
	const { timeline, table, addresses, name } = publication;
	const rows = toEventRows(table, {
		positions: [...allPositions(table)],
		urlOf: (id) => absolute(publication, addresses.event(id)),
	});
	const sites = rows.flatMap((row) => {
		const event = timeline.eventsById.get(row.id);
		const at = event && (event.sites.length > 0 ? event.sites : event.places);
		return (at ?? []).map(({ place, precision }): SiteRow => ({
			...row,
			place: place.id,
			place_name: name(place.name),
			place_precision: precision,
			latitude: place.lat,
			longitude: place.lon,
		}));
	});
	return toGeoJson(sites, { idOf: ({ id, place }) => `${id}/${place}` });
}
