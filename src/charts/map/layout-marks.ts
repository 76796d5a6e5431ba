import { labelAreas, type AreaLabel, type NamedArea } from './label-areas.ts';
import { createLabelSpace } from './label-space.ts';
import { boxesOf, labelSymbols, type SymbolLabel } from './label-symbols.ts';
import type { MapView, ScreenSize } from './map-view.ts';
import { project } from './projection.ts';
import { spreadMarks, type ScreenPoint } from './spread-marks.ts';

/** A place that gets a mark of its own. */
export interface MarkedPlace {
	readonly name: string;
	readonly longitude: number;
	readonly latitude: number;
}

/** A mark in the middle of a place, or beside it. */
export interface PlacedMark extends ScreenPoint {
	/** Where the place is, if the mark had to give way to another. */
	readonly from?: ScreenPoint;
	readonly label?: Pick<SymbolLabel, 'x' | 'y' | 'anchor'>;
}

export interface MarksLayout {
	/** In the order of the places. */
	readonly marks: readonly PlacedMark[];
	readonly areas: readonly AreaLabel[];
}

export interface MarksOptions extends ScreenSize {
	readonly view: MapView;
	/** Areas to name, in pixels of the view. */
	readonly areas: readonly NamedArea[];
	/** Of every mark, in pixels. */
	readonly radius: number;
	/** The size of the type, in pixels. */
	readonly textSize: number;
}

/** Lays out one mark for each place, none over another, with the names that have room: those first in the list go before others. */
export function layoutMarks(
	places: readonly MarkedPlace[],
	{ view, width, height, areas, radius, textSize: size }: MarksOptions,
): MarksLayout {
	const points = places.map(({ longitude, latitude }): ScreenPoint => {
		const [x, y] = project([longitude, latitude]);
		return { x: x * view.scale + view.x, y: y * view.scale + view.y };
	});
	const spread = spreadMarks(points, { radius, gap: 1.5, width, height });
	const symbols = spread.map(({ x, y }, place) => ({ x, y, radius, count: 1, places: [place] }));
	const space = createLabelSpace({ width, height, taken: boxesOf(symbols) });
	const names = labelAreas(areas, { view: { scale: 1, x: 0, y: 0 }, space, size });
	const labels = labelSymbols(symbols, {
		nameOf: (place) => places[place]?.name ?? '',
		space,
		size,
		isAround: true,
	});
	return {
		marks: spread.map((mark, position): PlacedMark => {
			const from = points[position] ?? mark;
			const label = labels.find(({ symbol }) => symbol === position);
			return {
				...mark,
				...(Math.hypot(from.x - mark.x, from.y - mark.y) > 0 ? { from } : {}),
				...(label ? { label: { x: label.x, y: label.y, anchor: label.anchor } } : {}),
			};
		}),
		areas: names,
	};
}
