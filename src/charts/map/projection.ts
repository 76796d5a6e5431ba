/** A point on the earth in degrees east and north, as GeoJSON has it. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A point of the map, before zooming: the whole circle of longitudes is 1,000 wide. */
export type MapPoint = readonly [x: number, y: number];

/** The part of the earth that the map can show, in degrees. */
export const mapLimits = { west: -180, south: -57, east: 180, north: 78 } as const;

/** The parallel of northern Iraq and Syria, along which shapes are true. */
export const standardParallel = 34;

/** Of longitude. */
export const unitsPerDegree = 1000 / 360;
const stretch = 1 / Math.cos((standardParallel * Math.PI) / 180);

/**
 * Projects a point: equirectangular with one standard parallel (Snyder, Map Projections, 1987, chapter 12).
 * It is linear, so that a window of the map is a window of degrees.
 */
export function project([longitude, latitude]: LonLat): MapPoint {
	return [
		(longitude - mapLimits.west) * unitsPerDegree,
		(mapLimits.north - latitude) * unitsPerDegree * stretch,
	];
}

/** Returns the point of the earth that a point of the map stands for. */
export function unproject([x, y]: MapPoint): LonLat {
	return [x / unitsPerDegree + mapLimits.west, mapLimits.north - y / (unitsPerDegree * stretch)];
}

/** The size of the whole map. */
export const mapSize = {
	width: 1000,
	height: project([mapLimits.east, mapLimits.south])[1],
} as const;
