import { markRadius } from '../control/draw-mark.ts';
import type { ChartRow } from '../control/chart-row.ts';
import type { ControlChart } from '../control/prepare-chart.ts';
import { layoutMarks, type MarksLayout } from '../map/layout-marks.ts';
import type { LocatorPaths, LocatorShapes } from '../map/locator-shapes.ts';
import { fitView, type MapView, type ScreenSize } from '../map/map-view.ts';
import { extentAround } from '../map/region-extents.ts';
import type { NamedArea } from '../map/label-areas.ts';
import { largestCluster } from '../../model/largest-cluster.ts';
import type { ControlRecord } from '../../model/control-record.ts';

/** The size of the map where there is room, in pixels. */
export const wideSize = { width: 720, height: 480 } as const;
/** The same where there is not: of the same shape, so that one ground does for both. */
export const narrowSize = { width: 360, height: 240 } as const;

/** The sizes of its type, in pixels. */
export const mapTextSizes = { wide: 14, narrow: 12 } as const;

/** Places that hang together in steps of so many kilometres share a map; those beyond would make it too small. */
const step = 300;

/** The marks of one form of the map, each with the row of its place. */
export interface MapForm extends ScreenSize, MarksLayout {
	readonly rows: readonly ChartRow[];
}

/** The map of the places of a chart, for any day. */
export interface ControlMap {
	/** The ground, in pixels of the wide form. */
	readonly paths: LocatorPaths;
	readonly wide: MapForm;
	readonly narrow: MapForm;
	/** Places that lie beyond the map, or that have no position. */
	readonly beyond: readonly ChartRow[];
}

export interface PrepareOptions {
	readonly record: ControlRecord;
	readonly shapes: LocatorShapes;
	/** How much a place matters to its reader, by its id: names of those that matter more go before others. */
	readonly weightOf: (place: string) => number;
	/** Names a country by ISO 3166-1 alpha-2; nothing where it has no name. */
	readonly nameOf: (country: string) => string | undefined;
}

/** Lays out the places of a chart on the part of the earth where most of them are; nothing where none has a position. */
export function prepareMap(
	{ groups }: ControlChart,
	{ record, shapes, weightOf, nameOf }: PrepareOptions,
): ControlMap | undefined {
	const positions = new Map(
		record.places.flatMap(({ place: { id, lat, lon } }) =>
			lat === undefined || lon === undefined ? [] : [[id, { lat, lon }] as const],
		),
	);
	const rows = groups.flatMap((group) => group.rows);
	const located = rows.flatMap((row) => {
		const position = positions.get(row.place);
		return position ? [{ row, name: row.name, ...position }] : [];
	});
	const near = largestCluster(located, { within: step });
	// Where places are scattered, a map of a few of them would say little.
	const shown = (near.length * 2 > located.length ? near : located).toSorted(
		(a, b) => weightOf(b.row.place) - weightOf(a.row.place),
	);
	const places = shown.map(({ name, lat, lon }) => ({ name, latitude: lat, longitude: lon }));
	const extent = extentAround(places, { room: 0.6 });
	if (!extent) return undefined;
	const view = fitView(extent, wideSize);
	const paths = shapes.cut(view, wideSize);
	const formOf = (size: ScreenSize, textSize: number): MapForm => {
		const scale = size.width / wideSize.width;
		return {
			...size,
			rows: shown.map(({ row }) => row),
			...layoutMarks(places, {
				...size,
				view: scaleView(view, scale),
				areas: nameCountries(paths, { nameOf, scale }),
				radius: markRadius,
				textSize,
			}),
		};
	};
	const drawn = new Set(shown.map(({ row }) => row));
	return {
		paths,
		wide: formOf(wideSize, mapTextSizes.wide),
		narrow: formOf(narrowSize, mapTextSizes.narrow),
		beyond: rows.filter((row) => !drawn.has(row)),
	};
}

function scaleView({ scale, x, y }: MapView, by: number): MapView {
	return { scale: scale * by, x: x * by, y: y * by };
}

function nameCountries(
	{ countries }: LocatorPaths,
	{ nameOf, scale }: Pick<PrepareOptions, 'nameOf'> & { readonly scale: number },
): NamedArea[] {
	return [...countries].flatMap(([code, { spots }]) => {
		const text = nameOf(code);
		if (text === undefined) return [];
		return [
			{
				kind: 'country' as const,
				text,
				spots: spots.map(([x, y, width]) => [x * scale, y * scale, width * scale] as const),
			},
		];
	});
}
