import type { LabelRoom } from '../scale/layout-years.ts';
import { estimateTextWidth } from '../scale/text-width.ts';
import { timeScale, type TimeWindow } from '../scale/time-scale.ts';
import type { Stretch } from './chart-row.ts';

/** A stretch on the axis; all places are shares of its length, 0 to 1 in the direction of time. */
export interface Bar {
	readonly stretch: Stretch;
	readonly x0: number;
	/** Where the change was over. */
	readonly settled: number;
	/** Where the bar ends: at the next change, or where it has faded. */
	readonly x1: number;
	/** Up to where a line follows a bar that has faded. */
	readonly lineEnd?: number;
	/** What fits on it in the wide and in the narrow form. */
	readonly label: { readonly wide: string; readonly narrow: string };
}

/** How long a bar takes to fade where no later change is recorded. */
export const fadeTime = 365 * 86_400_000;

const padding = 5;

/** Lays out the bars of a row. */
export function layoutRow(
	stretches: readonly Stretch[],
	{ period, room }: { readonly period: TimeWindow; readonly room: LabelRoom },
): Bar[] {
	const x = timeScale(period, { x0: 0, x1: 1 });
	return stretches.map((stretch): Bar => {
		const { start, begun = start, settled, end, isLast } = stretch;
		const last = isLast ? Math.min(Math.max(begun + fadeTime, start), end) : end;
		// Where a bar fades, its label stands after it, on the line.
		const length = x(end) - x(isLast ? last : start);
		return {
			stretch,
			x0: x(start),
			settled: x(Math.min(settled, last)),
			x1: x(last),
			...(last < end ? { lineEnd: x(end) } : {}),
			label: {
				wide: chooseLabel(stretch, { width: length * room.wide, size: room.textSize }),
				narrow: chooseLabel(
					{ ...stretch, holder: stretch.sign },
					{ width: length * room.narrow, size: room.textSize },
				),
			},
		};
	});
}

/** The name where it fits, or else the sign where that does; never a part of a word. */
function chooseLabel(
	{ holder, sign }: Pick<Stretch, 'holder' | 'sign'>,
	{ width, size }: { readonly width: number; readonly size: number },
): string {
	const fits = (text: string) => estimateTextWidth(text, { size }) + padding * 2 <= width;
	return [holder, sign].find(fits) ?? '';
}
