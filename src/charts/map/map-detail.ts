import { geoIdentity, geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { collectionOf, partsOf, readAtlas, toAtlas, type Atlas } from './atlas.ts';
import { readCityPoints, type CityPoint } from './city-points.ts';
import { detailGrid } from './detail-grid.ts';
import type { Degrees } from './map-view.ts';
import { namesOf } from './names-of.ts';
import { findNameSpots, type NameSpot } from './name-spots.ts';
import { projectAtlas } from './project-atlas.ts';
import { project } from './projection.ts';
import { shortenPath } from './shorten-path.ts';
import { splitBorders } from './split-borders.ts';

/** A part of the map drawn finer, with provinces and waters: what is shown in place of the base map when a reader is near. */
export interface MapDetail {
	/** The part of the earth it covers. */
	readonly extent: Degrees;
	/** Paths in units of which `detailGrid` make one of the map. */
	readonly land: string;
	readonly coast: string;
	readonly borders: string;
	readonly disputed: string;
	/** Between provinces of a country. */
	readonly provinces: string;
	readonly rivers: string;
	readonly lakes: string;
	readonly provinceNames: readonly AreaName[];
	readonly waterNames: readonly AreaName[];
	/** Those that are named first coming first. */
	readonly cities: readonly CityPoint[];
}

/** A name by language, with the places where it may stand, the best first. */
export interface AreaName {
	readonly name: Readonly<Record<string, string>>;
	readonly spots: readonly NameSpot[];
}

/** Topologies that a detail is drawn from; the provinces say which part of the earth it covers. */
export interface DetailSources {
	/** Land and countries of the world, 1:10m, with ISO 3166-1 numeric codes as ids. */
	readonly atlas: unknown;
	/** `admin1`: provinces with their names. */
	readonly provinces: unknown;
	/** `rivers`, `lakes`, and `names` with points where they may stand; may be missing. */
	readonly waters?: unknown;
	/** GeoJSON as `readCityPoints` takes it; may be missing. */
	readonly cities?: unknown;
}

/** Room around the provinces, in degrees. */
const room = 4;

/** Draws the detail; bends of lines that enclose less than `leastArea` square degrees are cut off. */
export function drawMapDetail(
	{ atlas, provinces, waters, cities }: DetailSources,
	{ leastArea }: { readonly leastArea: number },
): MapDetail {
	const world = projectAtlas(readAtlas(atlas, { leastArea }), { grid: detailGrid });
	const units = readAtlas(provinces, { leastArea });
	const extent = extentOf(units);
	const [west, north] = toGrid([extent.west, extent.north]);
	const [east, south] = toGrid([extent.east, extent.south]);
	const clip = geoIdentity().clipExtent([
		[west, north],
		[east, south],
	]);
	const path = geoPath(clip).digits(0);
	const draw = (shape: Parameters<typeof path>[0]) =>
		shortenPath(path(shape) ?? '', { grid: 1, leastSize: 4 });
	const { settled, disputed } = splitBorders(world);
	const inner = projectAtlas(units, { grid: detailGrid });
	const water =
		waters === undefined
			? undefined
			: projectAtlas(readAtlas(waters, { leastArea: 0 }), { grid: detailGrid });
	const land = collectionOf(world, 'land');
	return {
		extent,
		land: draw(feature(world, land)),
		coast: draw(mesh(world, land)),
		borders: draw(settled),
		disputed: draw(disputed),
		provinces: draw(mesh(inner, collectionOf(inner, 'admin1'), (a, b) => a !== b)),
		rivers: water ? draw(mesh(water, collectionOf(water, 'rivers'))) : '',
		lakes: water ? draw(feature(water, collectionOf(water, 'lakes'))) : '',
		provinceNames: nameProvinces(inner),
		waterNames: waters === undefined ? [] : nameWaters(toAtlas(waters)),
		cities: cities === undefined ? [] : readCityPoints(cities),
	};
}

function toGrid([longitude = 0, latitude = 0]: Position): [number, number] {
	const [x, y] = project([longitude, latitude]);
	return [x * detailGrid, y * detailGrid];
}

/** Returns the part of the earth that a detail with these provinces covers. */
export function extentOfDetail(provinces: unknown): Degrees {
	return extentOf(readAtlas(provinces, { leastArea: 0 }));
}

function extentOf({ arcs }: Atlas): Degrees {
	const points = arcs.flat();
	const longitudes = points.map(([longitude = 0]) => longitude);
	const latitudes = points.map(([, latitude = 0]) => latitude);
	return {
		west: Math.floor(Math.min(...longitudes) - room),
		south: Math.floor(Math.min(...latitudes) - room),
		east: Math.ceil(Math.max(...longitudes) + room),
		north: Math.ceil(Math.max(...latitudes) + room),
	};
}

function nameProvinces(units: Atlas): AreaName[] {
	const path = geoPath();
	return feature(units, collectionOf(units, 'admin1')).features.map(({ geometry, properties }) => {
		const largest = partsOf(geometry).sort((a, b) => path.area(b) - path.area(a))[0];
		const spots = largest ? findNameSpots(largest.coordinates) : [];
		return { name: namesOf(properties), spots: spots.map(toSpot) };
	});
}

/** Names on water have no width: they may be wider than it. */
function nameWaters(waters: Atlas): AreaName[] {
	return feature(waters, collectionOf(waters, 'names')).features.map(
		({ geometry, properties }) => ({
			name: namesOf(properties),
			spots:
				geometry.type === 'MultiPoint'
					? geometry.coordinates.map((point) => toSpot([...toGrid(point), 0]))
					: [],
		}),
	);
}

/** From the grid to units of the map, a tenth of which is near enough for a name. */
function toSpot([x, y, width]: NameSpot): NameSpot {
	const round = (value: number) => Math.round((value / detailGrid) * 10) / 10;
	return [round(x), round(y), round(width)];
}
