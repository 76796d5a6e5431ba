/** What has a position, in degrees of WGS84, where it is known. */
export interface Positioned {
	readonly latitude?: number | undefined;
	readonly longitude?: number | undefined;
}

/** A point, longitude first, or nothing where there is no position. */
export interface Feature<Row> {
	readonly type: 'Feature';
	readonly id: string;
	readonly geometry: {
		readonly type: 'Point';
		readonly coordinates: readonly [number, number];
	} | null;
	readonly properties: Omit<Row, keyof Positioned>;
}

/** Features as GeoJSON collects them. */
export interface FeatureCollection<Row> {
	readonly type: 'FeatureCollection';
	readonly features: readonly Feature<Row>[];
}

/** Turns rows into a GeoJSON feature collection (RFC 7946); `idOf` tells the features apart. */
export function toGeoJson<Row extends Positioned>(
	rows: readonly Row[],
	{ idOf }: { readonly idOf: (row: Row) => string },
): FeatureCollection<Row> {
	return {
		type: 'FeatureCollection',
		features: rows.map((row) => {
			const { latitude, longitude, ...properties } = row;
			return {
				type: 'Feature',
				id: idOf(row),
				geometry:
					latitude === undefined || longitude === undefined
						? null
						: { type: 'Point', coordinates: [longitude, latitude] },
				properties,
			};
		}),
	};
}
