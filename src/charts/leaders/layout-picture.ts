import { pictureRoom } from '../drawing/frame-picture.ts';
import { layoutKeys } from '../drawing/layout-keys.ts';
import { layoutRows, type PlacedGroup } from '../drawing/layout-rows.ts';
import type { LeaderGroup } from './chart-row.ts';
import { pictureForm } from './forms.ts';

/** Where the parts of the picture stand, in pixels from the top of its content and from where its lines begin. */
export interface PictureLayout {
	readonly height: number;
	readonly plot: { readonly x: number; readonly width: number };
	/** Where each key begins, and its baseline. */
	readonly legend: readonly { readonly x: number; readonly y: number }[];
	/** Tops. */
	readonly yearsY: number;
	readonly yearLines: { readonly y: number; readonly height: number };
	readonly groups: readonly PlacedGroup[];
}

const lineHeight = 24;
/** What is left free below the last row. */
const foot = 8;

/** Lays out the content of the picture: legend, years and rows from top to bottom. */
export function layoutPicture(
	groups: readonly Pick<LeaderGroup, 'rows'>[],
	{ keys }: { readonly keys: readonly string[] },
): PictureLayout {
	const { names, keyWidth, rowHeight, yearsHeight } = pictureForm;
	const legend = layoutKeys(keys, { top: 12, keyWidth });
	const yearsY = (legend.at(-1)?.y ?? 0) + lineHeight;
	const placed = layoutRows(groups, { top: yearsY + yearsHeight, rowHeight });
	return {
		height: placed.bottom + foot,
		plot: { x: names, width: pictureRoom - names },
		legend,
		yearsY,
		yearLines: { y: yearsY, height: placed.bottom - yearsY },
		groups: placed.groups,
	};
}
