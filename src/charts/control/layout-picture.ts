import { pictureRoom } from '../drawing/frame-picture.ts';
import { layoutKeys } from '../drawing/layout-keys.ts';
import { layoutRows, type PlacedGroup } from '../drawing/layout-rows.ts';
import type { RowGroup } from './chart-row.ts';
import { pictureForm } from './forms.ts';

/** Where the parts of the picture stand, in pixels from the top of its content and from where its lines begin. */
export interface PictureLayout {
	readonly height: number;
	readonly plot: { readonly x: number; readonly width: number };
	/** Baselines. */
	readonly legend: readonly { readonly x: number; readonly y: number }[];
	/** Tops. */
	readonly countY: number;
	readonly yearsY: number;
	readonly yearLines: { readonly y: number; readonly height: number };
	readonly groups: readonly PlacedGroup[];
}

const lineHeight = 22;
const keyWidth = 32;

/** Lays out the content of the picture: legend, count, years and rows from top to bottom. */
export function layoutPicture(
	groups: readonly RowGroup[],
	{ kinds }: { readonly kinds: readonly string[] },
): PictureLayout {
	const { names, rowHeight, countHeight, yearsHeight } = pictureForm;
	const plot = { x: names, width: pictureRoom - names };
	const legend = layoutKeys(kinds, { top: 12, keyWidth });
	const countY = (legend.at(-1)?.y ?? 0) + lineHeight * 2;
	const yearsY = countY + countHeight;
	const placed = layoutRows(groups, { top: yearsY + yearsHeight, rowHeight });
	return {
		height: placed.bottom,
		plot,
		legend,
		countY,
		yearsY,
		yearLines: { y: countY, height: placed.bottom - countY },
		groups: placed.groups,
	};
}
