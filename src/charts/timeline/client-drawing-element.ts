import type { DrawingSize } from './client-draw-wide.ts';

/** The `title` of a drawing pops up wherever the pointer rests, over the card; as a label it is only read. */
export function keepNameWithoutTooltip(drawing: SVGSVGElement): void {
	const title = drawing.querySelector('title');
	drawing.setAttribute('aria-label', title?.textContent ?? '');
	drawing.removeAttribute('aria-labelledby');
	title?.remove();
}

/** Measures a drawing; its width is 0 where the page shows the vertical timeline. */
export function sizeOf(drawing: Element): DrawingSize {
	return {
		width: drawing.getBoundingClientRect().width,
		fontSize: Number.parseFloat(getComputedStyle(drawing).fontSize),
	};
}

/** Calls back when an element has its size and each time it changes, but for paper, where a drawing is made smaller as a whole. */
export function watchSize(element: Element, onSize: () => void): void {
	const paper = matchMedia('print');
	new ResizeObserver(() => {
		if (!paper.matches) onSize();
	}).observe(element);
}
