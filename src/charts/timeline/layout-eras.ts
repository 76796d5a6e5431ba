import { overlaps, type Extent, type TimeScale, type TimeWindow } from '../scale/time-scale.ts';
import { wrapText } from '../scale/text-width.ts';
import type { ChartEra } from './chart-event.ts';

/** A band of the chart; without lines where its name does not fit. */
export interface EraBand extends Extent {
	readonly name: string;
	readonly lines: readonly string[];
	/** How far from the edges of its band the name stays. */
	readonly padding: number;
	/** Whether the era begins here, not before the window. */
	readonly hasStart: boolean;
	readonly isEven: boolean;
}

/** The usual room beside a name, and that of one which would not fit otherwise. */
const paddings = { usual: 5, least: 1 };

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
		const wrap = (padding: number) =>
			wrapText(era.name, { width: x1 - x0 - padding * 2, lines, size: textSize });
		const usual = wrap(paddings.usual);
		return [
			{
				name: era.name,
				x0,
				x1,
				lines: usual ?? wrap(paddings.least) ?? [],
				padding: usual ? paddings.usual : paddings.least,
				hasStart: era.start > window.start,
				isEven: position % 2 === 1,
			},
		];
	});
}
