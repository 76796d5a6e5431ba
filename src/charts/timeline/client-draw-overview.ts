import { setChanged } from '../../client/set-changed.ts';
import { patch } from '../drawing/client-patch.ts';
import type { DrawingContext } from './client-draw-wide.ts';
import { drawOverview } from './draw-overview.ts';
import { tickFormat } from '../scale/format-tick.ts';
import { layoutOverview } from './layout-overview.ts';

/** Returns the function that draws the overview at its present size, and returns the size of its columns. */
export function createOverviewDrawing(
	overview: SVGSVGElement,
	{ source, index, words, language, isMirrored }: DrawingContext,
): () => { readonly width: number; readonly height: number } {
	const content = overview.querySelector('.timeline-overview-content') ?? overview;
	const formatTick = tickFormat(language);
	return () => {
		const { width, height } = overview.getBoundingClientRect();
		// It has no room on paper.
		if (height === 0) return { width, height };
		const textSize = Number.parseFloat(getComputedStyle(overview).fontSize);
		const layout = layoutOverview(index, { width, height, formatTick, textSize });
		for (const element of [overview, content]) {
			setChanged(element, { name: 'viewBox', value: `0 0 ${width} ${height}` });
		}
		const scaleName = (count: number) => words.columnsOf({ count, unit: 'month' });
		patch(content, drawOverview(layout, { colors: source.colors, scaleName, isMirrored }));
		return { width, height: layout.columnsHeight };
	};
}
