import { estimateTextWidth } from '../scale/text-width.ts';
import { labelAreas, type AreaLabel } from './label-areas.ts';
import { createLabelSpace } from './label-space.ts';
import type { LocatorPaths, LocatorShapes } from './locator-shapes.ts';
import { fitView, pixelsPerKilometre, type Degrees, type MapView } from './map-view.ts';
import { reachOf } from './place-reach.ts';
import { project } from './projection.ts';

/** The size of a locator map, in pixels. */
export const locatorSize = { width: 320, height: 240 } as const;

/** The size of its type, in pixels. */
export const locatorTextSize = 13;

/** A place where an event happened, as exactly as that is known. */
export interface LocatorPlace {
	readonly name: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	readonly longitude?: number | undefined;
	readonly latitude?: number | undefined;
	/** UCDP's scale, 1 to 7. */
	readonly precision: number;
}

/** A place on the map, in pixels. */
export interface LocatorMark {
	readonly x: number;
	readonly y: number;
	/** How far off the event may have been, where only a province or an area is known. */
	readonly ring?: number;
	readonly label?: {
		readonly text: string;
		readonly x: number;
		readonly anchor: 'start' | 'middle' | 'end';
		readonly y: number;
	};
}

/** A small map that shows where an event happened. */
export interface LocatorLayout {
	/** The names of the places that the map shows, each once: those of which too little is known are left out. */
	readonly names: readonly string[];
	readonly paths: LocatorPaths;
	readonly marks: readonly LocatorMark[];
	readonly areas: readonly AreaLabel[];
	/** The shape of the countries of which nothing more is known. */
	readonly wholes: readonly string[];
}

export interface LocatorOptions {
	readonly shapes: LocatorShapes;
	/** Names a country by ISO 3166-1 alpha-2; nothing where it has no name. */
	readonly nameOf: (country: string) => string | undefined;
}

/** Degrees around a place: enough to see in what part of which country it lies. */
const around = { longitude: 3.75, latitude: 2.25 } as const;

/** Lays out the map of some places; nothing where no position and no country is known. */
export function layoutLocator(
	places: readonly LocatorPlace[],
	{ shapes, nameOf }: LocatorOptions,
): LocatorLayout | undefined {
	const points = places.filter(hasPoint);
	// A country is shown as a whole only where no place is known better.
	const countries = points.length > 0 ? [] : places.filter(isCountry);
	const whole = [...new Set(countries.map(({ country }) => country))];
	const extent =
		points.length > 0
			? extentAround(points)
			: joinExtents(whole.flatMap((country) => shapes.extentOf(country) ?? []));
	if (!extent) return undefined;
	const view = roundView(fitView(extent, locatorSize));
	const paths = shapes.cut(view, locatorSize);
	const dots = points.map((place) => toMark(place, view));
	const space = createLabelSpace({
		...locatorSize,
		taken: dots.map(({ x, y }) => ({ x0: x - 6, x1: x + 6, y0: y - 6, y1: y + 6 })),
	});
	const marks = dots.map((mark, index) => {
		const text = points[index]?.name ?? '';
		const label = placeLabel(mark, { text, take: space.take });
		return label ? { ...mark, label } : mark;
	});
	const areas = labelAreas(
		[...paths.countries].flatMap(([code, { spots }]) => {
			const text = nameOf(code);
			return text === undefined ? [] : [{ kind: 'country' as const, text, spots }];
		}),
		{ view: { scale: 1, x: 0, y: 0 }, space, size: locatorTextSize },
	);
	const wholes = whole.flatMap((country) => paths.countries.get(country)?.shape ?? []);
	const names = [...new Set([...points, ...countries].map(({ name }) => name))];
	return { names, paths, marks, areas, wholes };
}

interface PlacedPoint extends LocatorPlace {
	readonly longitude: number;
	readonly latitude: number;
}

function hasPoint(place: LocatorPlace): place is PlacedPoint {
	return place.longitude !== undefined && place.latitude !== undefined && place.precision < 6;
}

/** Of an event at sea or in the air the country says little about where it was. */
function isCountry({ precision }: LocatorPlace): boolean {
	return precision === 6;
}

function extentAround(points: readonly PlacedPoint[]): Degrees {
	const longitudes = points.map(({ longitude }) => longitude);
	const latitudes = points.map(({ latitude }) => latitude);
	return {
		west: Math.min(...longitudes) - around.longitude,
		east: Math.max(...longitudes) + around.longitude,
		south: Math.min(...latitudes) - around.latitude,
		north: Math.max(...latitudes) + around.latitude,
	};
}

function joinExtents(extents: readonly Degrees[]): Degrees | undefined {
	if (extents.length === 0) return undefined;
	return {
		west: Math.min(...extents.map(({ west }) => west)),
		east: Math.max(...extents.map(({ east }) => east)),
		south: Math.min(...extents.map(({ south }) => south)),
		north: Math.max(...extents.map(({ north }) => north)),
	};
}

/** Rounded, so that the same place gives the same map on every machine. */
function roundView({ scale, x, y }: MapView): MapView {
	const round = (value: number) => Math.round(value * 100) / 100;
	return { scale: round(scale), x: round(x), y: round(y) };
}

function toMark({ longitude, latitude, precision }: PlacedPoint, view: MapView): LocatorMark {
	const [x, y] = project([longitude, latitude]);
	const reach = reachOf(precision);
	return {
		x: x * view.scale + view.x,
		y: y * view.scale + view.y,
		...(reach === 0 ? {} : { ring: reach * pixelsPerKilometre(view) }),
	};
}

interface LabelOptions {
	readonly text: string;
	readonly take: (box: {
		readonly x0: number;
		readonly x1: number;
		readonly y0: number;
		readonly y1: number;
	}) => boolean;
}

/** Puts the name of a place after, before, above or below its mark, where there is room. */
function placeLabel({ x, y }: LocatorMark, { text, take }: LabelOptions): LocatorMark['label'] {
	const width = estimateTextWidth(text, { size: locatorTextSize }) * 1.06;
	const gap = 9;
	const half = locatorTextSize * 0.6;
	const spots = [
		{ x: x + gap, anchor: 'start', from: x + gap, middle: y },
		{ x: x - gap, anchor: 'end', from: x - gap - width, middle: y },
		{ x, anchor: 'middle', from: x - width / 2, middle: y - 16 },
		{ x, anchor: 'middle', from: x - width / 2, middle: y + 16 },
	] as const;
	for (const spot of spots) {
		const { from, middle, anchor } = spot;
		const box = { x0: from, x1: from + width, y0: middle - half, y1: middle + half };
		if (take(box)) return { text, x: spot.x, anchor, y: middle + locatorTextSize * 0.35 };
	}
	return undefined;
}
