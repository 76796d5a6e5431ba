import { geoPath, geoProjection } from 'd3-geo';
import { iso31661NumericToAlpha2 } from 'iso-3166/1-n-to-1-a2.js';
import { feature, mesh } from 'topojson-client';
import { codeOf, collectionOf, partsOf, readAtlas, toAtlas, type Atlas } from './atlas.ts';
import type { Degrees } from './map-view.ts';
import { findNameSpots, type NameSpot } from './name-spots.ts';
import { mapLimits, mapSize, project, standardParallel } from './projection.ts';
import { shortenPath } from './shorten-path.ts';
import { splitBorders } from './split-borders.ts';

/** The countries of the world as paths on the map. */
export interface BaseMap {
	readonly land: string;
	/** Between countries, where nobody disputes the line. */
	readonly borders: string;
	/** Around areas that have no code, and other lines in dispute. */
	readonly disputed: string;
	/** Rivers and lakes, where there are any to draw. */
	readonly rivers?: string;
	readonly lakes?: string;
	/** Where the name of a country may stand, by ISO 3166-1 alpha-2, the best first. */
	readonly countries: Readonly<Record<string, readonly NameSpot[]>>;
	/** The part of the earth that has a finer map, where there is one. */
	readonly detail?: Degrees;
}

export interface BaseMapOptions {
	/** Bends of lines that enclose less, in square degrees, are cut off. */
	readonly leastArea: number;
	/** Countries that may be named, by ISO 3166-1 alpha-2. */
	readonly named?: ReadonlySet<string>;
	readonly detail?: Degrees;
	/** Draws this part of the earth alone. */
	readonly part?: Degrees;
	/** Rivers and lakes to draw: a topology with collections of these names. */
	readonly waters?: unknown;
	/** Decimals of the paths, in units of the map; one unless given. */
	readonly digits?: number;
}

/** Draws the base map from an atlas, a topology of land and countries whose ids are ISO 3166-1 numeric codes. */
export function drawBaseMap(
	source: unknown,
	{ leastArea, named = new Set(), detail, part, waters, digits = 1 }: BaseMapOptions,
): BaseMap {
	const atlas = readAtlas(source, { leastArea });
	const path = geoPath(mapProjection(part)).digits(digits);
	const draw = (shape: Parameters<typeof path>[0]) =>
		shortenPath(path(shape) ?? '', { grid: 10 ** digits, leastSize: 10 ** (1 - digits) });
	const { settled, disputed } = splitBorders(atlas);
	return {
		land: draw(feature(atlas, collectionOf(atlas, 'land'))),
		borders: draw(settled),
		disputed: draw(disputed),
		countries: placeNames(atlas, named),
		...(detail ? { detail } : {}),
		...(waters === undefined ? {} : drawWaters(toAtlas(waters), draw)),
	};
}

type Draw = (shape: Parameters<ReturnType<typeof geoPath>>[0]) => string;

function drawWaters(waters: Atlas, draw: Draw): Pick<BaseMap, 'rivers' | 'lakes'> {
	return {
		rivers: draw(mesh(waters, collectionOf(waters, 'rivers'))),
		lakes: draw(feature(waters, collectionOf(waters, 'lakes'))),
	};
}

/** Finds room for names in the largest part of each country. */
function placeNames(atlas: Atlas, named: ReadonlySet<string>): Record<string, NameSpot[]> {
	const path = geoPath(mapProjection());
	const spots: Record<string, NameSpot[]> = {};
	for (const country of feature(atlas, collectionOf(atlas, 'countries')).features) {
		const code = iso31661NumericToAlpha2[codeOf(country) ?? ''];
		if (code === undefined || !named.has(code) || code in spots) continue;
		const largest = partsOf(country.geometry).sort((a, b) => path.area(b) - path.area(a))[0];
		if (!largest) continue;
		const rings = largest.coordinates.map((ring) =>
			ring.map(([longitude = 0, latitude = 0]) => project([longitude, latitude])),
		);
		spots[code] = findNameSpots(rings).map(([x, y, width]) => [
			Math.round(x),
			Math.round(y),
			Math.round(width),
		]);
	}
	return spots;
}

/** The projection of `project` as D3 has it, which also cuts shapes at the date line. */
function mapProjection({ west, south, east, north }: Degrees = mapLimits) {
	const parallel = (standardParallel * Math.PI) / 180;
	const [x, y] = project([0, 0]);
	return geoProjection((longitude, latitude) => [longitude, latitude / Math.cos(parallel)])
		.scale(mapSize.width / (2 * Math.PI))
		.translate([x, y])
		.precision(0)
		.clipExtent([[...project([west, north])], [...project([east, south])]]);
}
