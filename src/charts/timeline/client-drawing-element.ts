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
