import { estimateTextWidth } from '../scale/text-width.ts';
import type { LabelSpace } from './label-space.ts';
import type { MapView } from './map-view.ts';
import { unitsPerDegree } from './projection.ts';

/** A city of the map with its name in the language of the page. */
export interface NamedCity {
	readonly text: string;
	/** In units of the map. */
	readonly point: readonly [x: number, y: number];
	/** How many pixels wide a degree of longitude must be for it to be named. */
	readonly from: number;
}

/** A city on the screen: its dot, and its name to the right or left of it. */
export interface CityLabel {
	readonly text: string;
	readonly dot: readonly [x: number, y: number];
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

export interface CityLabelOptions {
	readonly view: MapView;
	readonly space: LabelSpace;
	/** The size of the type of places, in pixels. */
	readonly size: number;
	/** Names that are written already. */
	readonly written: ReadonlySet<string>;
}

/** The size of the type of cities as a share of that of places. */
const type = 0.92;
/** The radius of the dot of a city, in pixels. */
export const cityRadius = 2;
const gap = 3;

/** Names the cities that a view is near enough for, in their order, where dot and name touch nothing. */
export function labelCities(
	cities: readonly NamedCity[],
	{ view, space, size, written }: CityLabelOptions,
): CityLabel[] {
	const near = cities.filter(
		({ text, from }) => view.scale * unitsPerDegree >= from && !written.has(text),
	);
	return near.flatMap(({ text, point }): CityLabel[] => {
		const x = point[0] * view.scale + view.x;
		const y = point[1] * view.scale + view.y;
		const width = cityNameWidth(text, { size });
		const away = cityRadius + gap;
		const [y0, y1] = [y - size * type * 0.65, y + size * type * 0.65];
		const base = y + size * type * 0.35;
		if (space.take({ x0: x - cityRadius, x1: x + away + width, y0, y1 }))
			return [{ text, dot: [x, y], x: x + away, y: base, anchor: 'start' }];
		if (space.take({ x0: x - away - width, x1: x + cityRadius, y0, y1 }))
			return [{ text, dot: [x, y], x: x - away, y: base, anchor: 'end' }];
		return [];
	});
}

/** Returns how wide the name of a city is at most, in pixels. */
export function cityNameWidth(text: string, { size }: { readonly size: number }): number {
	return estimateTextWidth(text, { size: size * type });
}
