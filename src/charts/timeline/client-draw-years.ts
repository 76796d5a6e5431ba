import { yearOf } from '../../model/date.ts';
import type { TimeWindow } from '../scale/time-scale.ts';
import { patch } from '../drawing/client-patch.ts';
import type { DrawingContext } from './client-draw-wide.ts';
import { drawYears } from './draw-years.ts';
import { layoutYears, listedPerYear } from './layout-years.ts';

interface YearsState {
	/** How many events the window holds. */
	readonly inView: number;
	/** The event that the reader has chosen, if the chart has it. */
	readonly chosen: number | undefined;
}

/** Returns the function that draws the vertical timeline of a window. */
export function createYearsDrawing(
	host: HTMLElement,
	{ source, index, words, isMirrored }: DrawingContext,
): (window: TimeWindow, options: YearsState) => void {
	return (window, { inView, chosen }) => {
		const isOneYear = yearOf(window.start) === yearOf(window.end - 1);
		const perYear = listedPerYear({ inView, total: index.data.events.length, isOneYear });
		const nodes = drawYears(layoutYears(index, { window, perYear, chosen }), {
			index,
			words,
			wordsOf: source.wordsOf,
			hrefOf: source.hrefOf,
			hrefOfYear: source.hrefOfYear,
			linkTarget: source.linkTarget,
			colors: source.colors,
			isMirrored,
			chosen,
		});
		patch(host, nodes);
	};
}
