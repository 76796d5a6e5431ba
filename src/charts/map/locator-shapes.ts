import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import { iso31661NumericToAlpha2 } from 'iso-3166/1-n-to-1-a2.js';
import { feature, mesh } from 'topojson-client';
import { codeOf, collectionOf, partsOf, readAtlas } from './atlas.ts';
import type { Degrees, MapView, ScreenSize } from './map-view.ts';
import { findNameSpots, type NameSpot } from './name-spots.ts';
import { projectAtlas } from './project-atlas.ts';
import { mapSize, unitsPerDegree, unproject, type MapPoint } from './projection.ts';
import { shortenPath } from './shorten-path.ts';
import { splitBorders } from './split-borders.ts';

/** Topologies that locator maps are drawn from. */
export interface LocatorSources {
	/** Land and countries of the world, with ISO 3166-1 numeric codes as ids. */
	readonly atlas: unknown;
	/** `admin1`: provinces of the part of the earth that the record is about. */
	readonly provinces?: unknown;
	/** `rivers` and `lakes`. */
	readonly waters?: unknown;
}

/** The part of the map that a view shows, as paths in pixels; a path may be empty. */
export interface LocatorPaths {
	readonly land: string;
	readonly borders: string;
	readonly disputed: string;
	readonly provinces: string;
	readonly rivers: string;
	readonly lakes: string;
	/** The countries in view by ISO 3166-1 alpha-2: their shape, and where their name may stand. */
	readonly countries: ReadonlyMap<
		string,
		{ readonly shape: string; readonly spots: readonly NameSpot[] }
	>;
}

/** Shapes from which views are cut. */
export interface LocatorShapes {
	readonly cut: (view: MapView, size: ScreenSize) => LocatorPaths;
	/** The part of the earth that the largest part of a country covers; nothing where the shapes lack it. */
	readonly extentOf: (country: string) => Degrees | undefined;
}

/** How fine shapes are, by how near a view is: bends that enclose less than a few pixels are not seen. */
const levels = [
	{ from: 12, leastArea: 0.002 },
	{ from: 4, leastArea: 0.04 },
	{ from: 0, leastArea: 0.4 },
] as const;

/** Prepares the shapes once, since hundreds of maps are cut from them; a view that is asked for again is not cut again. */
export function readLocatorShapes(sources: LocatorSources): LocatorShapes {
	const prepared = levels.map(({ from, leastArea }) => ({
		from,
		...prepare(sources, { leastArea }),
	}));
	const known = new Map<string, LocatorPaths>();
	return {
		cut(view, size) {
			const pixelsPerDegree = view.scale * unitsPerDegree;
			const level = prepared.find(({ from }) => pixelsPerDegree >= from);
			if (!level) throw new Error('Expected a view that shows a part of the earth');
			const key = JSON.stringify([view, size]);
			const paths = known.get(key) ?? cutView(level, { view, size });
			known.set(key, paths);
			return paths;
		},
		extentOf(wanted) {
			const country = prepared[0]?.countries.find(({ code }) => code === wanted);
			const [largest] = [...(country?.parts ?? [])].sort((a, b) => areaOf(b) - areaOf(a));
			return largest && toDegrees(largest.bounds);
		},
	};
}

type Prepared = ReturnType<typeof prepare>;

function prepare(
	{ atlas, provinces, waters }: LocatorSources,
	{ leastArea }: { readonly leastArea: number },
) {
	const read = (source: unknown, least: number) =>
		projectAtlas(readAtlas(source, { leastArea: least }), { grid: 1 });
	const world = read(atlas, leastArea);
	const inner = provinces === undefined ? undefined : read(provinces, leastArea);
	const water = waters === undefined ? undefined : read(waters, 0);
	const countries = feature(world, collectionOf(world, 'countries')).features.flatMap((country) => {
		const code = iso31661NumericToAlpha2[codeOf(country) ?? ''];
		return code === undefined ? [] : [{ code, parts: measure(partsOf(country.geometry)) }];
	});
	const land = feature(world, collectionOf(world, 'land')).features;
	return {
		countries,
		land: measure(land.flatMap(({ geometry }) => partsOf(geometry))),
		...splitBorders(world),
		provinces: inner && mesh(inner, collectionOf(inner, 'admin1'), (a, b) => a !== b),
		rivers: water && mesh(water, collectionOf(water, 'rivers')),
		lakes: water && feature(water, collectionOf(water, 'lakes')),
	};
}

type Bounds = readonly [MapPoint, MapPoint];

/** A polygon and the rectangle that it lies in. */
interface Part {
	readonly polygon: Polygon;
	readonly bounds: Bounds;
}

function measure(polygons: readonly Polygon[]): Part[] {
	const path = geoPath();
	return polygons.map(({ coordinates }) => {
		const polygon: Polygon = { type: 'Polygon', coordinates: coordinates.map(unwrapRing) };
		return { polygon, bounds: path.bounds(polygon) };
	});
}

/** A ring that crosses the date line goes on beyond the edge of the map, instead of back across all of it. */
function unwrapRing(ring: readonly Position[]): Position[] {
	let shift = 0;
	return ring.map(([x = 0, y = 0], index) => {
		const [before = x] = ring[index - 1] ?? [];
		if (Math.abs(x - before) > mapSize.width / 2)
			shift += x < before ? mapSize.width : -mapSize.width;
		return [x + shift, y];
	});
}

function cutView(
	{ countries, land, settled, disputed, provinces, rivers, lakes }: Prepared,
	{ view, size }: { readonly view: MapView; readonly size: ScreenSize },
): LocatorPaths {
	const { trace, isInView } = createCutter(view, size);
	const traceParts = (parts: readonly Part[]) =>
		parts
			.filter(isInView)
			.map(({ polygon }) => trace(polygon))
			.join('');
	const draw = (shape: GeoPermissibleObjects | undefined) => (shape ? shorten(trace(shape)) : '');
	const inView = countries
		.map(({ code, parts }) => [code, traceParts(parts)] as const)
		.filter(([, path]) => path !== '')
		.map(
			([code, path]) =>
				[code, { shape: shorten(path), spots: findNameSpots(ringsOf(path)) }] as const,
		);
	return {
		land: shorten(traceParts(land)),
		borders: draw(settled),
		disputed: draw(disputed),
		provinces: draw(provinces),
		rivers: draw(rivers),
		lakes: draw(lakes),
		countries: new Map(inView),
	};
}

function createCutter({ scale, x, y }: MapView, { width, height }: ScreenSize) {
	// A line along the edge of the picture lies outside it, where it is not seen.
	const edge = 2;
	const clip = geoIdentity()
		.scale(scale)
		.translate([x, y])
		.clipExtent([
			[-edge, -edge],
			[width + edge, height + edge],
		]);
	const path = geoPath(clip).digits(1);
	return {
		trace: (shape: GeoPermissibleObjects) => path(shape) ?? '',
		isInView: ({ bounds: [[x0, y0], [x1, y1]] }: Part) =>
			x1 * scale + x > 0 && x0 * scale + x < width && y1 * scale + y > 0 && y0 * scale + y < height,
	};
}

/** Half a pixel is fine enough, and what measures less than two is left out. */
function shorten(path: string): string {
	return shortenPath(path, { grid: 2, leastSize: 2 });
}

/** The rings of a path of straight lines. */
function ringsOf(path: string): [number, number][][] {
	return path
		.split('Z')
		.filter((ring) => ring !== '')
		.map((ring) => {
			const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
				([, x, y]): [number, number] => [Number(x), Number(y)],
			);
			return [...points, ...points.slice(0, 1)];
		});
}

function areaOf({ polygon }: Part): number {
	return geoPath().area(polygon);
}

function toDegrees([northwest, southeast]: Bounds): Degrees {
	const [west, north] = unproject(northwest);
	const [east, south] = unproject(southeast);
	return { west, south, east, north };
}
