import { millisecondsInDay } from '../../model/date.ts';
import type { LabelRoom } from '../scale/layout-years.ts';
import { estimateTextWidth } from '../scale/text-width.ts';
import { timeScale, type TimeWindow } from '../scale/time-scale.ts';
import type { LeaderRow, TenureTimes } from './chart-row.ts';

/** A part of a bar; places are shares of the axis, 0 to 1 in the direction of time. */
export interface BarPart {
	/** `soft`: within it the day is not known; `fade-in`, `fade-out`: how far it reaches is not recorded. */
	readonly kind: 'fade-in' | 'soft' | 'solid' | 'fade-out';
	readonly x0: number;
	readonly x1: number;
}

/** Where a label begins, or where it ends that stands before the bar. */
export interface PlacedLabel {
	readonly x: number;
	readonly side: 'after' | 'before';
}

/** A leader on the axis. */
export interface LeaderBar {
	/** They follow each other without a gap. */
	readonly parts: readonly BarPart[];
	/** Up to where a line follows a bar that has faded. */
	readonly lineEnd?: number;
	/** When the end was announced. */
	readonly marks: readonly number[];
	/** Where the label has room in the wide and in the narrow form. */
	readonly label: { readonly wide?: PlacedLabel; readonly narrow?: PlacedLabel };
}

/** How far a bar fades where no beginning or no end is recorded. */
export const fadeTime = 365 * millisecondsInDay;
/** How far before an announcement a bar is soft where no day of the end is given. */
export const undatedTime = 91 * millisecondsInDay;
/** The room beside a bar before its label, and the least after it, in pixels. */
const gap = 9;

/** Lays out the bar of a leader. */
export function layoutRow(
	row: TenureTimes & Pick<LeaderRow, 'label'>,
	{ period, room }: { readonly period: TimeWindow; readonly room: LabelRoom },
): LeaderBar {
	const x = timeScale(period, { x0: 0, x1: 1 });
	const within = (time: number) => Math.min(Math.max(time, period.start), period.end);
	const parts = partsOf(row)
		.map(({ kind, from, to }) => ({ kind, x0: x(within(from)), x1: x(within(to)) }))
		.filter(({ x0, x1 }) => x1 > x0);
	const marks = row.announced
		.filter((time) => time >= period.start && time < period.end)
		.map((time) => x(time + millisecondsInDay / 2));
	const [first, last] = [parts[0], parts.at(-1)];
	const lineEnd = row.end === undefined && last && last.x1 < 1 ? 1 : undefined;
	const from = Math.min(first?.x0 ?? 1, ...marks);
	const to = Math.max(last?.x1 ?? 0, ...marks);
	const place = (width: number) =>
		placeLabel(estimateTextWidth(row.label, { size: room.textSize }) / width, {
			from,
			to,
			gap: gap / width,
		});
	const [wide, narrow] = [place(room.wide), place(room.narrow)];
	return {
		parts,
		...(lineEnd === undefined ? {} : { lineEnd }),
		marks,
		label: { ...(wide ? { wide } : {}), ...(narrow ? { narrow } : {}) },
	};
}

/** After the bar, or else before it, or else nowhere: a label is never cut and never covers the bar. */
function placeLabel(
	length: number,
	{ from, to, gap: beside }: { readonly from: number; readonly to: number; readonly gap: number },
): PlacedLabel | undefined {
	if (length === 0) return undefined;
	if (to + length + beside * 2 <= 1) return { x: to + beside, side: 'after' };
	if (from - length - beside * 2 >= 0) return { x: from - beside, side: 'before' };
	return undefined;
}

interface TimedPart {
	readonly kind: BarPart['kind'];
	readonly from: number;
	readonly to: number;
}

function partsOf({
	start,
	settled = start,
	lastRecorded,
	isBeginUnknown,
	end,
}: TenureTimes): TimedPart[] {
	const known = start ?? end?.earliest ?? (end ? end.latest + millisecondsInDay : undefined);
	if (known === undefined) return [];
	const certain = settled ?? known;
	const parts: TimedPart[] = [
		...(isBeginUnknown ? [{ kind: 'fade-in' as const, from: known - fadeTime, to: known }] : []),
		{ kind: 'soft', from: known, to: certain },
	];
	if (!end) {
		const last = Math.max(lastRecorded ?? certain, certain);
		return [
			...parts,
			{ kind: 'solid', from: certain, to: last },
			{ kind: 'fade-out', from: last, to: last + fadeTime },
		];
	}
	const over = Math.max(end.latest + millisecondsInDay, certain);
	const isExact = end.earliest !== undefined && end.earliest === end.latest;
	const open = isExact ? over : (end.earliest ?? end.latest - undatedTime);
	const soft = Math.min(Math.max(open, certain), over);
	return [
		...parts,
		{ kind: 'solid', from: certain, to: soft },
		{ kind: 'soft', from: soft, to: over },
	];
}
