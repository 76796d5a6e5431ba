import { estimateTextWidth } from '../scale/text-width.ts';
import type { NameSpot } from './name-spots.ts';
import type { LabelSpace } from './label-space.ts';
import type { MapView } from './map-view.ts';

/** An area of the map with a name. */
export interface NamedArea {
	readonly kind: 'country' | 'province' | 'water';
	readonly text: string;
	/** Where the name may stand, in units of the map, the best first. */
	readonly spots: readonly NameSpot[];
}

/** The name of an area on the screen; `x` and `y` are the middle of its line of letters. */
export interface AreaLabel {
	readonly kind: NamedArea['kind'];
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

export interface AreaLabelOptions {
	readonly view: MapView;
	readonly space: LabelSpace;
	/** The size of the type of places, in pixels. */
	readonly size: number;
}

/** The size of the type as a share of that of places, the room between letters as a share of it, and how much of the name the line in the area must be long. */
const forms = {
	country: { type: 0.95, spacing: 0.1, share: 1.05 },
	province: { type: 0.92, spacing: 0.02, share: 0.95 },
	water: { type: 0.9, spacing: 0.02, share: 0 },
} as const;

/** A name gives way to circles and other names along its line, by shares of the room that the line has beyond the name. */
const shifts = [0, -0.5, 0.5, -0.9, 0.9] as const;

/** Names areas that are wide enough for their name, where there is room for it. */
export function labelAreas(
	areas: readonly NamedArea[],
	{ view, space, size }: AreaLabelOptions,
): AreaLabel[] {
	return areas.flatMap(({ kind, text, spots }) => {
		const half = areaNameWidth({ kind, text }, { size }) / 2;
		const { type, share } = forms[kind];
		for (const [middle, height, width] of spots) {
			const room = width * view.scale - half * 2 * share;
			if (room < 0) continue;
			const y = height * view.scale + view.y;
			const rise = size * type * 0.65;
			for (const shift of width === 0 ? shifts.slice(0, 1) : shifts) {
				const x = middle * view.scale + view.x + (shift * room) / 2;
				if (!space.take({ x0: x - half, x1: x + half, y0: y - rise, y1: y + rise })) continue;
				return [{ kind, text, x, y: y + size * type * 0.35 }];
			}
		}
		return [];
	});
}

/** Returns how wide the name of an area is at most, in pixels. */
export function areaNameWidth(
	{ kind, text }: Pick<NamedArea, 'kind' | 'text'>,
	{ size }: { readonly size: number },
): number {
	const { type, spacing } = forms[kind];
	const letters = kind === 'country' ? text.toUpperCase() : text;
	return estimateTextWidth(letters, { size: size * type }) + text.length * spacing * size * type;
}
