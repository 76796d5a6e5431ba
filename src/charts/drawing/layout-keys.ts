import { estimateTextWidth } from '../scale/text-width.ts';
import { pictureFrame, pictureRoom } from './frame-picture.ts';

const lineHeight = 22;
const gap = 18;

/** Places the keys of a legend after each other, in lines as wide as a picture's content; returns where each begins and its baseline. */
export function layoutKeys(
	names: readonly string[],
	{
		top,
		keyWidth,
		width = pictureRoom,
	}: {
		/** The baseline of the first line. */
		readonly top: number;
		/** Of the sample before a name, with the room after it: of all, or of each. */
		readonly keyWidth: number | readonly number[];
		readonly width?: number;
	},
): { readonly x: number; readonly y: number }[] {
	let x = 0;
	let y = top;
	return names.map((name, position) => {
		const sample = typeof keyWidth === 'number' ? keyWidth : (keyWidth[position] ?? 0);
		const needed = sample + estimateTextWidth(name, { size: pictureFrame.estimatedSize });
		if (x > 0 && x + needed > width) {
			x = 0;
			y += lineHeight;
		}
		const at = { x, y };
		x += needed + gap;
		return at;
	});
}
