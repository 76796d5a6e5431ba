import { overlaps, type Extent, type TimeScale, type TimeWindow } from '../scale/time-scale.ts';
import { wrapText } from '../scale/text-width.ts';
import type { ChartEra } from './chart-event.ts';

/** A band of the chart; without lines where its name does not fit. */
export interface EraBand extends Extent {
	readonly name: string;
	readonly lines: readonly string[];
	/** Whether the era begins here, not before the window. */
	readonly hasStart: boolean;
	readonly isEven: boolean;
}

const padding = 5;

/** Lays out the eras that the window shows, each name wrapped into its own band. */
export function layoutEras(
	eras: readonly ChartEra[],
	options: {
		readonly window: TimeWindow;
		readonly x: TimeScale;
		readonly textSize: number;
		readonly lines: number;
	},
): EraBand[] {
	const { window, x, textSize, lines } = options;
	return eras.flatMap((era, position) => {
		if (!overlaps(era, window)) return [];
		const x0 = x(Math.max(era.start, window.start));
		const x1 = x(Math.min(era.end, window.end));
		const wrapped = wrapText(era.name, { width: x1 - x0 - padding * 2, lines, size: textSize });
		return [
			{
				name: era.name,
				x0,
				x1,
				lines: wrapped ?? [],
				hasStart: era.start > window.start,
				isEven: position % 2 === 1,
			},
		];
	});
}
