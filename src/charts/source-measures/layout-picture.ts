import { pictureFrame, pictureRoom } from '../drawing/frame-picture.ts';
import { estimateTextWidth } from '../scale/text-width.ts';
import type { MeasureTable } from './prepare-measures.ts';

/** A row of the picture: the baseline of its words and its bar. */
export interface PlacedRow {
	readonly y: number;
	readonly bar: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly height: number;
	};
	/** Where its figure begins. */
	readonly figureX: number;
}

export interface PlacedMeasure {
	/** Where its heading and its labels begin. */
	readonly x: number;
	/** The baseline of the heading. */
	readonly headingY: number;
	readonly rows: readonly PlacedRow[];
}

/** Where the parts of the picture stand, in pixels from the top of its content and from where its lines begin. */
export interface PictureLayout {
	readonly height: number;
	/** By column, from top to bottom. */
	readonly columns: readonly (readonly PlacedMeasure[])[];
}

const columnGap = 56;
const headingHeight = 40;
const rowHeight = 22;
const barHeight = 11;
/** Between label and bar, and between bar and figure. */
const gap = 10;

/** Lays out measures in columns side by side; each bar ends where its share of the same full length ends. */
export function layoutPicture(
	columns: readonly (readonly Pick<MeasureTable, 'rows'>[])[],
): PictureLayout {
	const width = (pictureRoom - columnGap * (columns.length - 1)) / Math.max(columns.length, 1);
	const widest = (texts: readonly string[]) =>
		Math.max(
			0,
			...texts.map((text) => estimateTextWidth(text, { size: pictureFrame.estimatedSize })),
		);
	const rows = columns.flatMap((tables) => tables.flatMap((table) => table.rows));
	const labels = Math.min(widest(rows.map(({ label }) => label)), width / 2);
	const figures = widest(rows.map((row) => row.figures.at(-1) ?? ''));
	const full = width - labels - figures - gap * 2;
	const placed = columns.map((tables, column) => {
		const x = column * (width + columnGap);
		let y = 0;
		const measures = tables.map((table): PlacedMeasure => {
			const headingY = y + headingHeight - 14;
			y += headingHeight;
			const placedRows = table.rows.map(({ share }) => {
				const top = y;
				y += rowHeight;
				const barX = x + labels + gap;
				const bar = {
					x: barX,
					y: top + (rowHeight - barHeight) / 2,
					width: full * share,
					height: barHeight,
				};
				return { y: top + rowHeight * 0.7, bar, figureX: barX + bar.width + gap };
			});
			return { x, headingY, rows: placedRows };
		});
		return { measures, bottom: y };
	});
	return {
		height: Math.max(0, ...placed.map(({ bottom }) => bottom)),
		columns: placed.map(({ measures }) => measures),
	};
}
