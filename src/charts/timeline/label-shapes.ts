import { estimateTextWidth, widestLine, wrapText } from '../scale/text-width.ts';

/** A title broken into lines, and the room it takes. */
export interface LabelShape {
	readonly lines: readonly string[];
	readonly width: number;
	readonly height: number;
}

/** Type of the titles, in pixels. */
export interface LabelType {
	readonly size: number;
	readonly lineHeight: number;
}

const widestSingle = 170;
const mostLines = 3;

/** Asked for in every frame, so each title is broken once. */
const known = new Map<string, readonly LabelShape[]>();

/** Lists the ways to set a title, the preferred first; a word is never broken. */
export function labelShapes(title: string, type: LabelType): readonly LabelShape[] {
	const key = `${type.size} ${type.lineHeight} ${title}`;
	const shapes = known.get(key) ?? listShapes(title, type);
	known.set(key, shapes);
	return shapes;
}

function listShapes(title: string, { size, lineHeight }: LabelType): LabelShape[] {
	const whole = estimateTextWidth(title, { size });
	const counts = whole <= widestSingle ? [1, 2] : [2, 3, 1];
	return counts.flatMap((count) => {
		const lines = balance(title, { whole, count: Math.min(count, mostLines), size });
		return lines
			? [{ lines, width: widestLine(lines, { size }), height: lines.length * lineHeight }]
			: [];
	});
}

/** Breaks a title into lines of about the same length. */
function balance(
	title: string,
	{ whole, count, size }: { readonly whole: number; readonly count: number; readonly size: number },
): string[] | undefined {
	for (let width = whole / count; width <= whole + 1; width += size) {
		const lines = wrapText(title, { width, lines: count, size });
		if (lines) return lines;
	}
	return wrapText(title, { width: whole + 1, lines: count, size });
}
