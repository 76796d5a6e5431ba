import { estimateTextWidth } from '../scale/text-width.ts';
import type { RowGroup } from './chart-row.ts';
import { pictureForm } from './forms.ts';

/** Where the parts of the picture stand, in pixels from its top and from where its lines begin. */
export interface PictureLayout {
	readonly height: number;
	readonly plot: { readonly x: number; readonly width: number };
	/** Baselines. */
	readonly titleY: number;
	readonly leadY: number;
	readonly legend: readonly { readonly x: number; readonly y: number }[];
	/** Tops. */
	readonly countY: number;
	readonly yearsY: number;
	readonly yearLines: { readonly y: number; readonly height: number };
	readonly groups: readonly { readonly headingY: number; readonly rows: readonly number[] }[];
}

const lineHeight = 22;
const keyWidth = 32;
const keyGap = 18;
const headingHeight = 34;

/** Lays out the picture: title, legend, count, years and rows from top to bottom. */
export function layoutPicture(
	groups: readonly RowGroup[],
	{ kinds }: { readonly kinds: readonly string[] },
): PictureLayout {
	const { width, names, margin, rowHeight, countHeight, yearsHeight } = pictureForm;
	const plot = { x: margin + names, width: width - names - margin * 2 };
	const titleY = margin + 20;
	const leadY = titleY + lineHeight;
	const legend = layoutLegend(kinds, leadY + lineHeight * 1.5);
	const countY = (legend.at(-1)?.y ?? leadY) + lineHeight * 2;
	const yearsY = countY + countHeight;
	let y = yearsY + yearsHeight;
	const placed = groups.map(({ rows }) => {
		const headingY = y + headingHeight - 10;
		y += headingHeight;
		const tops = rows.map((_, position) => y + position * rowHeight);
		y += rows.length * rowHeight;
		return { headingY, rows: tops };
	});
	return {
		height: y + margin,
		plot,
		titleY,
		leadY,
		legend,
		countY,
		yearsY,
		yearLines: { y: countY, height: y - countY },
		groups: placed,
	};
}

/** Keys follow each other in lines as wide as the picture. */
function layoutLegend(kinds: readonly string[], firstY: number): { x: number; y: number }[] {
	const { width, margin, estimatedSize } = pictureForm;
	let x: number = margin;
	let y = firstY;
	return kinds.map((name) => {
		const needed = keyWidth + estimateTextWidth(name, { size: estimatedSize });
		if (x > margin && x + needed > width - margin) {
			x = margin;
			y += lineHeight;
		}
		const at = { x, y };
		x += needed + keyGap;
		return at;
	});
}
