import { instantOf, millisecondsInDay, monthOf, yearOf } from '../../model/date.ts';
import { estimateTextWidth } from './text-width.ts';
import { timeScale, type Extent, type TimeWindow } from './time-scale.ts';

/** How far apart ticks are. */
export type TickUnit = 'year' | 'quarter' | 'month' | 'day';

/** Turns the instant at which a year, quarter, month or day begins into the words of its tick. */
export type TickFormat = (instant: number, unit: TickUnit | 'month-and-year') => string;

/** A labelled stretch of the axis; its label is empty where it would not fit. */
export interface Tick extends Extent {
	readonly instant: number;
	readonly label: string;
	readonly labelX: number;
}

/** The ticks of an axis: fine ones, and above them the years or months they belong to. */
export interface TimeTicks {
	readonly unit: TickUnit;
	readonly minor: readonly Tick[];
	/** Empty where the fine ticks are years already. */
	readonly major: readonly Tick[];
}

export interface TickOptions extends Extent {
	readonly formatTick: TickFormat;
	readonly textSize: number;
}

interface Step {
	readonly unit: TickUnit;
	readonly size: number;
	/** The length of the shortest stretch, in days. */
	readonly days: number;
}

const steps: readonly Step[] = [
	{ unit: 'day', size: 1, days: 1 },
	{ unit: 'day', size: 5, days: 4 },
	{ unit: 'month', size: 1, days: 28 },
	{ unit: 'quarter', size: 1, days: 90 },
	...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((size): Step => ({
		unit: 'year',
		size,
		days: 365 * size,
	})),
];
const coarsest: Step = { unit: 'year', size: 1000, days: 365_000 };
const labelOffset = 4;

/** Lays out the ticks of a window at the finest unit whose labels fit. */
export function layoutTicks(window: TimeWindow, options: TickOptions): TimeTicks {
	const { x0, x1, formatTick, textSize } = options;
	const pixelsPerDay = ((x1 - x0) / Math.max(window.end - window.start, 1)) * millisecondsInDay;
	const step =
		steps.find(({ unit, days }) => {
			const widest = estimateTextWidth(widestLabel(unit, formatTick), { size: textSize });
			return days * pixelsPerDay >= widest + labelOffset * 2;
		}) ?? coarsest;
	const parent = parentOf(step.unit);
	return {
		unit: step.unit,
		minor: layoutStep(window, { ...options, step, format: step.unit }),
		major: parent ? layoutStep(window, { ...options, ...parent }) : [],
	};
}

function parentOf(unit: TickUnit): { step: Step; format: TickUnit | 'month-and-year' } | undefined {
	if (unit === 'year') return undefined;
	if (unit === 'day')
		return { step: { unit: 'month', size: 1, days: 28 }, format: 'month-and-year' };
	return { step: { unit: 'year', size: 1, days: 365 }, format: 'year' };
}

function layoutStep(
	window: TimeWindow,
	{
		step,
		format,
		x0,
		x1,
		formatTick,
		textSize,
	}: TickOptions & { readonly step: Step; readonly format: TickUnit | 'month-and-year' },
): Tick[] {
	const x = timeScale(window, { x0, x1 });
	const starts = listStarts(window, step);
	return starts.slice(0, -1).map((instant, index): Tick => {
		const from = Math.max(x(instant), x0);
		const to = Math.min(x(starts[index + 1] ?? window.end), x1);
		const label = formatTick(instant, format);
		const fits = estimateTextWidth(label, { size: textSize }) + labelOffset <= to - from;
		return { instant, x0: from, x1: to, label: fits ? label : '', labelX: from + labelOffset };
	});
}

/** Lists where stretches begin, from the one that holds the window's start to the first after its end. */
function listStarts({ start, end }: TimeWindow, { unit, size }: Step): number[] {
	const starts: number[] = [];
	let current = floorTo(start, { unit, size });
	while (current < end) {
		starts.push(current);
		current = nextStart(current, { unit, size });
	}
	return [...starts, current];
}

function floorTo(instant: number, { unit, size }: Pick<Step, 'unit' | 'size'>): number {
	const year = yearOf(instant);
	if (unit === 'year') return instantOf(Math.floor(year / size) * size);
	if (unit === 'quarter') return instantOf(year, Math.floor((monthOf(instant) - 1) / 3) * 3 + 1);
	if (unit === 'month') return instantOf(year, monthOf(instant));
	const day = new Date(instant).getUTCDate();
	return instantOf(
		year,
		monthOf(instant),
		size === 1 ? day : dayStarts.findLast((from) => from <= day),
	);
}

const dayStarts = [1, 5, 10, 15, 20, 25];

function nextStart(instant: number, { unit, size }: Pick<Step, 'unit' | 'size'>): number {
	const year = yearOf(instant);
	const month = monthOf(instant);
	if (unit === 'year') return instantOf(year + size);
	if (unit === 'quarter') return instantOf(year, month + 3);
	if (unit === 'month') return instantOf(year, month + 1);
	if (size === 1) return instant + millisecondsInDay;
	const day = new Date(instant).getUTCDate();
	const next = dayStarts.find((from) => from > day);
	return next === undefined ? instantOf(year, month + 1) : instantOf(year, month, next);
}

function widestLabel(unit: TickUnit, formatTick: TickFormat): string {
	const instants =
		unit === 'day'
			? [instantOf(2000, 1, 28)]
			: Array.from({ length: 12 }, (_, index) => instantOf(2000, index + 1));
	return instants
		.map((instant) => formatTick(instant, unit))
		.reduce(
			(widest, label) =>
				estimateTextWidth(label, { size: 1 }) > estimateTextWidth(widest, { size: 1 })
					? label
					: widest,
			'',
		);
}
