import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { leaveScrollingToPage } from '../drawing/client-touch.ts';
import {
	extentOf,
	fitView,
	nearest,
	type Degrees,
	type MapView,
	type ScreenSize,
} from './map-view.ts';
import { mapSize } from './projection.ts';

/** What moves the map. */
export interface MapMover {
	/** Shows a part of the earth, with some room around it unless told; before the map has a size, as soon as it has one. */
	readonly goTo: (extent: Degrees, options?: { readonly room?: number }) => void;
	/** Comes nearer by a factor, around a point of the screen, the middle unless told. */
	readonly zoomBy: (factor: number, around?: readonly [x: number, y: number]) => void;
	/** Returns the part of the earth in view, and keeps it in view when the size changes. */
	readonly hold: () => Degrees;
}

export interface MoverOptions {
	/** Shown first. */
	readonly start: Degrees;
	/** Called whenever another part of the map is shown, or at another size. */
	readonly onView: (view: MapView, size: ScreenSize) => void;
	/** Called when the reader has moved the map by hand. */
	readonly onMoved: () => void;
}

/** Lets a reader drag and pinch the map, and turn the wheel with Control held: without it, the page scrolls. */
export function createMover(
	drawing: SVGSVGElement,
	{ start, onView, onMoved }: MoverOptions,
): MapMover {
	let size: ScreenSize = { width: 0, height: 0 };
	let view: MapView = { scale: 1, x: 0, y: 0 };
	/** What is fitted anew when the size changes: what is in view can be more, and would grow each time. */
	let wanted: { readonly extent: Degrees; readonly room?: number } = { extent: start };
	let isMoving = false;
	const selection = select<SVGSVGElement, unknown>(drawing);
	const behavior = zoom<SVGSVGElement, unknown>()
		.duration(0)
		.filter((event: MouseEvent | TouchEvent) =>
			event.type === 'wheel'
				? event.ctrlKey || event.metaKey
				: !event.ctrlKey && !('button' in event && event.button),
		)
		.on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			view = { scale: transform.k, x: transform.x, y: transform.y };
			onView(view, size);
			if (sourceEvent) isMoving = true;
		})
		.on('end', () => {
			// A press that moves nothing is not a move.
			if (isMoving) moved();
			isMoving = false;
		});
	leaveScrollingToPage(drawing);
	selection.call(behavior);

	/** From now on the part in view counts, as the reader has chosen it. */
	function moved(): void {
		hold();
		onMoved();
	}

	function hold(): Degrees {
		if (size.width > 0) wanted = { extent: extentOf(view, size), room: 0 };
		return wanted.extent;
	}

	function goTo(extent: Degrees, options: { readonly room?: number } = {}): void {
		wanted = { extent, ...options };
		if (size.width === 0) return;
		const next = fitView(extent, { ...size, ...options });
		const transform = zoomIdentity.translate(next.x, next.y).scale(next.scale);
		selection.call(behavior.transform.bind(behavior), transform);
	}

	new ResizeObserver(() => {
		const { width, height } = drawing.getBoundingClientRect();
		if (width === 0 || (width === size.width && height === size.height)) return;
		size = { width, height };
		const least = Math.min(width / mapSize.width, height / mapSize.height);
		behavior.scaleExtent([least, least * nearest]).translateExtent([
			[0, 0],
			[mapSize.width, mapSize.height],
		]);
		goTo(wanted.extent, wanted);
	}).observe(drawing);

	return {
		goTo,
		zoomBy(factor, around) {
			selection.call(behavior.scaleBy.bind(behavior), factor, around && [...around]);
			moved();
		},
		hold,
	};
}
