import { estimateTextWidth, wrapText } from '../charts/scale/text-width.ts';
import { cardSize } from './card-size.ts';

/** Room at the sides, and what is left between them, in pixels. */
export const margin = 80;
const width = cardSize.width - 2 * margin;

/** How much wider than the estimate for the data typeface the headline’s is, which is bolder and has serifs. */
const headline = 1.13;

/** From the top of a line to the next, as a share of the size of its type. */
const leading = 1.18;

/** Sizes of the type of a title, the best first. */
const sizes = [66, 60, 54, 48, 42, 36] as const;

/** A text as lines of one size. */
export interface TextBlock {
	readonly size: number;
	/** From one line to the next, in pixels. */
	readonly leading: number;
	readonly lines: readonly string[];
}

/** Breaks a title into lines in the largest type in which it fits into a height; a word too long for any is cut. */
export function layoutTitle(title: string, { height }: { readonly height: number }): TextBlock {
	for (const size of sizes) {
		const most = Math.floor(height / (size * leading));
		const lines = wrapText(title, { width, lines: most, size: size * headline });
		if (lines) return { size, leading: size * leading, lines };
	}
	const size = sizes[sizes.length - 1] ?? 36;
	return { size, leading: size * leading, lines: [cutText(title, size * headline)] };
}

/** Breaks a text of the data typeface into at most so many lines; what does not fit is cut. */
export function layoutText(
	text: string,
	{ size, lines: most }: { readonly size: number; readonly lines: number },
): TextBlock {
	const lines = wrapText(text, { width, lines: most, size }) ?? [cutText(text, size)];
	return { size, leading: size * 1.35, lines };
}

function cutText(text: string, size: number): string {
	let cut = text;
	while (cut !== '' && estimateTextWidth(`${cut}…`, { size }) > width) cut = cut.slice(0, -1);
	return cut === text ? text : `${cut.trimEnd()}…`;
}
