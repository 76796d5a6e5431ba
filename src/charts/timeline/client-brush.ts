import { brushX, type D3BrushEvent } from 'd3-brush';
import { select } from 'd3-selection';
import { leaveScrollingToPage } from '../drawing/client-touch.ts';
import { timeScale, type TimeScale, type TimeWindow } from '../scale/time-scale.ts';
import type { ZoomHandlers } from './client-zoom.ts';
import { isSameWindow } from './time-window.ts';

/** The overview strip on the screen. */
export interface BrushFrame {
	readonly period: TimeWindow;
	readonly width: number;
	readonly height: number;
	readonly isMirrored: boolean;
}

/** A brush over the overview. */
export interface BrushControl {
	/** Takes over the size of the strip and the window shown. */
	readonly follow: (frame: BrushFrame, window: TimeWindow) => void;
}

const handleWidth = 24;

/** Lets a reader choose a window by dragging over the overview, its middle or its ends. */
export function enableBrush(
	layer: SVGGElement,
	{ onStart, onMove, onEnd }: ZoomHandlers,
): BrushControl {
	let x: TimeScale | undefined;
	leaveScrollingToPage(layer);
	const selection = select(layer);
	let laidOut: Pick<BrushFrame, 'width' | 'height'> | undefined;
	const behavior = brushX<unknown>()
		.handleSize(handleWidth)
		.on('start', ({ sourceEvent }: D3BrushEvent<unknown>) => {
			if (sourceEvent) onStart();
		})
		.on('brush', ({ sourceEvent, selection: chosen }: D3BrushEvent<unknown>) => {
			const window = sourceEvent && x && chosen ? windowOf(chosen, x) : undefined;
			if (window) onMove(window);
		})
		.on('end', ({ sourceEvent }: D3BrushEvent<unknown>) => {
			if (sourceEvent) onEnd();
		});
	return {
		follow({ period, width, height, isMirrored }, { start, end }) {
			x = timeScale(period, isMirrored ? { x0: width, x1: 0 } : { x0: 0, x1: width });
			if (width !== laidOut?.width || height !== laidOut.height) {
				laidOut = { width, height };
				behavior.extent([
					[0, 0],
					[width, height],
				]);
				selection.call(behavior);
				// d3 forbids the page to scroll under a finger here.
				selection.style('touch-action', 'pan-y');
			}
			// Where all is chosen there is nothing to move: a drag there chooses anew.
			const isWhole = isSameWindow({ start, end }, period);
			selection.select('.selection').style('pointer-events', isWhole ? 'none' : 'all');
			const ends = [x(start), x(end)].sort((a, b) => a - b);
			selection.call(behavior.move.bind(behavior), [ends[0] ?? 0, ends[1] ?? width]);
		},
	};
}

function windowOf(
	chosen: D3BrushEvent<unknown>['selection'],
	x: TimeScale,
): TimeWindow | undefined {
	const instants = (chosen ?? []).flatMap((end) =>
		typeof end === 'number' ? [x.invert(end)] : [],
	);
	return instants.length === 2
		? { start: Math.min(...instants), end: Math.max(...instants) }
		: undefined;
}
