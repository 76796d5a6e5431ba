import { timeScale, type TimeWindow } from '../scale/time-scale.ts';

/** Tells the day under a mouse that moves over the axis of a chart, and nothing once it has left. */
export function followPointer(
	area: HTMLElement,
	{
		axis,
		period,
		isMirrored,
		onDay,
	}: {
		/** The element whose width is the period. */
		readonly axis: Element;
		readonly period: TimeWindow;
		readonly isMirrored: boolean;
		readonly onDay: (instant: number | undefined) => void;
	},
): void {
	area.addEventListener('pointermove', ({ clientX, pointerType }) => {
		if (pointerType !== 'mouse') return;
		const { left, right } = axis.getBoundingClientRect();
		const ends = isMirrored ? { x0: right, x1: left } : { x0: left, x1: right };
		const isInside = clientX >= left && clientX < right;
		onDay(isInside ? timeScale(period, ends).invert(clientX) : undefined);
	});
	area.addEventListener('pointerleave', () => onDay(undefined));
}
