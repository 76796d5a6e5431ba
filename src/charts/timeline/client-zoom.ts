import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { leaveScrollingToPage } from '../drawing/client-touch.ts';
import { timeScale, type Extent, type TimeScale, type TimeWindow } from '../scale/time-scale.ts';
import { shortestWindow } from './time-window.ts';

/** The time axis on the screen as it is when the whole period is shown. */
export interface ZoomFrame {
	readonly period: TimeWindow;
	/** From left to right. */
	readonly plot: Extent;
	readonly height: number;
	/** Whether time runs from right to left. */
	readonly isMirrored: boolean;
}

export interface ZoomHandlers {
	/** Called before the first change of a gesture. */
	readonly onStart: () => void;
	readonly onMove: (window: TimeWindow) => void;
	readonly onEnd: () => void;
}

/** Zooming and panning by hand on a drawing. */
export interface ZoomControl {
	/** Takes over the size of the drawing and the window shown. */
	readonly follow: (frame: ZoomFrame, window: TimeWindow) => void;
}

/** Lets a reader drag, pinch, double-click and turn the wheel with Ctrl or ⌘; a plain wheel is left to the page. */
export function enableZoom(
	drawing: SVGSVGElement,
	{ onStart, onMove, onEnd }: ZoomHandlers,
): ZoomControl {
	let base: TimeScale | undefined;
	/** Where the period begins and ends in the drawing. */
	let ends: Extent = { x0: 0, x1: 0 };
	const selection = select(drawing);
	const behavior = zoom<SVGSVGElement, unknown>()
		.duration(0)
		.wheelDelta(wheelDelta)
		.filter((event: MouseEvent | TouchEvent) =>
			event.type === 'wheel'
				? event.ctrlKey || event.metaKey
				: !event.ctrlKey && !('button' in event && event.button),
		)
		.on('start', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			if (sourceEvent) onStart();
		})
		.on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			if (!sourceEvent || !base) return;
			onMove({
				start: base.invert(transform.invertX(ends.x0)),
				end: base.invert(transform.invertX(ends.x1)),
			});
		})
		.on('end', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			if (sourceEvent) onEnd();
		});
	leaveScrollingToPage(drawing);
	selection.call(behavior);
	return {
		follow({ period, plot, height, isMirrored }, { start, end }) {
			ends = isMirrored ? { x0: plot.x1, x1: plot.x0 } : plot;
			base = timeScale(period, ends);
			const whole = period.end - period.start;
			behavior
				.scaleExtent([1, Math.max(whole / shortestWindow, 1)])
				.extent([
					[plot.x0, 0],
					[plot.x1, height],
				])
				.translateExtent([
					[plot.x0, Number.NEGATIVE_INFINITY],
					[plot.x1, Number.POSITIVE_INFINITY],
				]);
			const scale = whole / (end - start);
			const transform = zoomIdentity.translate(ends.x0 - base(start) * scale, 0).scale(scale);
			selection.call(behavior.transform.bind(behavior), transform);
		},
	};
}

/** A pinch on a trackpad comes as many small turns of a wheel with Ctrl, a real wheel as few large ones. */
function wheelDelta({ deltaY, deltaMode }: WheelEvent): number {
	const pixels = deltaMode === 1 ? deltaY * 33 : deltaMode === 2 ? deltaY * 600 : deltaY;
	return -pixels * (Math.abs(pixels) < 40 ? 0.02 : 0.005);
}
