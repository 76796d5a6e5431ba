import type { LeaderGroup } from './chart-row.ts';
import { pictureForm } from './forms.ts';

/** Where the parts of the picture stand, in pixels from its top and from where its lines begin. */
export interface PictureLayout {
	readonly height: number;
	readonly plot: { readonly x: number; readonly width: number };
	/** Baselines. */
	readonly titleY: number;
	readonly leadY: number;
	readonly legendY: number;
	/** Tops. */
	readonly yearsY: number;
	readonly yearLines: { readonly y: number; readonly height: number };
	readonly groups: readonly { readonly headingY: number; readonly rows: readonly number[] }[];
}

const lineHeight = 24;
const headingHeight = 34;

/** Lays out the picture: title, legend, years and rows from top to bottom. */
export function layoutPicture(groups: readonly Pick<LeaderGroup, 'rows'>[]): PictureLayout {
	const { width, names, margin, rowHeight, yearsHeight } = pictureForm;
	const titleY = margin + 20;
	const leadY = titleY + lineHeight;
	const legendY = leadY + lineHeight * 1.25;
	const yearsY = legendY + lineHeight;
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
		plot: { x: margin + names, width: width - names - margin * 2 },
		titleY,
		leadY,
		legendY,
		yearsY,
		yearLines: { y: yearsY, height: y - yearsY },
		groups: placed,
	};
}
