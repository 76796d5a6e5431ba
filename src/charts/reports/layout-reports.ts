import { max, nice, ticks } from 'd3-array';
import type { TollRange, TollReport } from '../../model/toll.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { estimateTextWidth } from '../scale/text-width.ts';

/** What a source said: a number, a range, or one end of it only. */
export type FigureShape = 'exact' | 'range' | 'minimum' | 'maximum';

/** A stretch of the scale, in hundredths of the strip's width. */
interface Stretch {
	readonly x0: number;
	readonly x1: number;
}

/** One report on the common scale; an end that the source left open reaches the end of the scale. */
export interface FigureMark extends Stretch {
	readonly shape: FigureShape;
}

/** A value of the scale with its label; the last is set before its line, so that it stays inside. */
export interface FigureTick {
	readonly x: number;
	readonly label: string;
	readonly anchor: 'middle' | 'end';
}

/** Where everything lies, in hundredths of a strip's width, so that a strip may be as wide as its column. */
export interface ReportsLayout {
	readonly ticks: readonly FigureTick[];
	/** In the order of the reports. */
	readonly marks: readonly FigureMark[];
	/** From the least to the most, and what is taken as the best. */
	readonly band: Stretch & { readonly best: number };
}

export interface ReportsOptions {
	readonly range: Pick<TollRange, 'low' | 'best' | 'high'>;
	/** The narrowest that a strip may be, in pixels: labels fit into it. */
	readonly width: number;
	readonly textSize: number;
}

/** Room at either end for half a mark. */
const inset = 5;
const most = 3;
const labelGap = 8;

/** Lays out the figures of some reports on one scale, which begins at nought so that no spread looks larger than it is. */
export function layoutReports(
	reports: readonly TollReport[],
	{ range, ...room }: ReportsOptions,
): ReportsLayout {
	const end = Math.max(
		max(reports, ({ low = 0, high = 0 }) => Math.max(low, high)) ?? 0,
		range.high,
		1,
	);
	const [, last] = nice(0, end, most);
	const x = (figure: number) => inset + ((100 - 2 * inset) * figure) / last;
	return {
		ticks: layoutFigureTicks(last, { x, ...room }),
		marks: reports.map(({ low, high }) => ({
			shape: shapeOf({ low, high }),
			x0: x(low ?? 0),
			x1: x(high ?? last),
		})),
		band: { x0: x(range.low), x1: x(range.high), best: x(range.best) },
	};
}

function shapeOf({
	low,
	high,
}: {
	readonly low: number | undefined;
	readonly high: number | undefined;
}): FigureShape {
	if (high === undefined) return 'minimum';
	if (low === undefined) return 'maximum';
	return low === high ? 'exact' : 'range';
}

interface TickOptions {
	readonly x: (figure: number) => number;
	readonly width: number;
	readonly textSize: number;
}

/** Takes as many whole values as have room for their labels, and always both ends. */
function layoutFigureTicks(last: number, options: TickOptions): FigureTick[] {
	const candidates = Array.from({ length: most }, (_, fewer) =>
		ticks(0, last, most - fewer).filter((value) => Number.isInteger(value)),
	);
	const ends = [0, last];
	const values = candidates.find(
		(list) => list.includes(last) && hasRoom(toTicks(list, options), options),
	);
	return toTicks(values ?? ends, options);
}

function toTicks(values: readonly number[], { x }: TickOptions): FigureTick[] {
	return values.map((value, index) => ({
		x: index === values.length - 1 ? 100 : x(value),
		label: formatNumber(value),
		anchor: index === values.length - 1 ? 'end' : 'middle',
	}));
}

/** Where the label of a tick lies in a strip of a width, in pixels. */
export function labelExtent(
	{ x, label, anchor }: FigureTick,
	{ width, textSize }: Pick<TickOptions, 'width' | 'textSize'>,
): { readonly x0: number; readonly x1: number } {
	const length = estimateTextWidth(label, { size: textSize });
	const x0 = (x / 100) * width - (anchor === 'end' ? length : length / 2);
	return { x0, x1: x0 + length };
}

function hasRoom(list: readonly FigureTick[], options: TickOptions): boolean {
	const extents = list.map((tick) => labelExtent(tick, options));
	return extents.every(
		({ x1 }, index) => x1 + labelGap <= (extents[index + 1]?.x0 ?? Number.POSITIVE_INFINITY),
	);
}
