import { overlaps, type TimeWindow } from '../scale/time-scale.ts';
import type { ChartIndex } from './chart-index.ts';
import type { ChartState } from './chart-state.ts';
import type { ChartStore } from './client-state.ts';
import type { LaneContent } from './layout-lane.ts';
import { nextEvent, type Step } from './next-event.ts';
import { nearestStop, nextRow, type Stop } from './row-stops.ts';
import { firstAtLeast } from './time-index.ts';
import { centreWindow } from './time-window.ts';

/** What is drawn: a row for each lane. */
export interface WalkView {
	readonly index: ChartIndex;
	readonly state: ChartState;
	readonly lanes: readonly LaneContent[];
}

export interface WalkOptions {
	/** Draws the links of what is shown now; nothing where the drawing has no room. */
	readonly draw: () => WalkView | undefined;
	/** The event that has the focus, or last had it. */
	readonly getCurrent: () => number;
	readonly setWindow: ChartStore['setWindow'];
}

/** The ways through a drawing by the keyboard. */
export interface Walk {
	/** Moves the focus by a step. A step in time moves the window where it leads out of it; none makes it shorter. */
	readonly go: (step: Step) => void;
	/** Shows a stretch of time, and moves the focus to the first mark or group of a row. */
	readonly enter: (row: number, window: TimeWindow) => void;
}

/** Where the focus is: in a row, at an instant, on an event or on the first of a group. */
interface Here {
	readonly row: number;
	readonly instant: number;
	readonly event: number;
}

/** Makes the ways through a drawing. */
export function createWalk(
	drawing: SVGSVGElement,
	{ draw, getCurrent, setWindow }: WalkOptions,
): Walk {
	const focus = (stop: Stop | undefined) => {
		if (!stop) return;
		const what = 'index' in stop ? `data-index="${stop.index}"` : `data-start="${stop.start}"`;
		drawing.querySelector<SVGAElement>(`[data-row="${stop.row}"][${what}]`)?.focus();
	};
	const here = (view: WalkView) => {
		const { activeElement } = document;
		return activeElement instanceof SVGElement && drawing.contains(activeElement)
			? hereAt(activeElement.dataset, view)
			: undefined;
	};
	const goToRow = (view: WalkView, { row, instant }: Here, by: 1 | -1) => {
		const next = nextRow(view.lanes, { row, by });
		if (next !== undefined) focus(stopAt(view, { row: next, instant }));
	};
	return {
		go(step) {
			const view = draw();
			if (!view) return;
			const from = here(view);
			if (!from && isArrow(step)) {
				focus(stopOf(view, { event: getCurrent() }));
			} else if (step === 'row-above' || step === 'row-below') {
				if (from) goToRow(view, from, step === 'row-above' ? -1 : 1);
			} else {
				const marked = new Set(view.lanes.flatMap(({ marks }) => marks.map(({ index }) => index)));
				const { window } = view.state;
				const current = from?.event ?? getCurrent();
				const event = nextEvent(view.index, { current, step, marked, window });
				const found = view.index.data.events[event];
				if (!found) return;
				if (!overlaps(found, window)) setWindow(centreWindow(window, found), 'step');
				const after = draw();
				if (after) focus(stopOf(after, { event, row: from?.row }));
			}
		},
		enter(row, window) {
			setWindow(window, 'step');
			const view = draw();
			// What began before is in view, too, but not of this stretch.
			const instantOf = (event: number) => view?.index.data.events[event]?.start ?? 0;
			if (view) focus(nearestStop(view.lanes, { row, instant: window.start, instantOf }));
		},
	};
}

function isArrow(step: Step): boolean {
	return ['previous', 'next', 'row-above', 'row-below'].includes(step);
}

function hereAt({ row, index, start, end }: DOMStringMap, view: WalkView): Here | undefined {
	if (row === undefined) return undefined;
	const { window } = view.state;
	if (index !== undefined) {
		const event = Number(index);
		return { row: Number(row), event, instant: instantIn(view, event) };
	}
	const lane = view.index.lanesOf(view.state.laneKind)[Number(row)];
	const from = Math.max(Number(start), window.start);
	const to = Math.min(Number(end), window.end);
	const first = lane?.events[firstAtLeast(lane.time.starts, Number(start))];
	return { row: Number(row), event: first ?? 0, instant: (from + to) / 2 };
}

/** The start of an event, or of the window where that is later. */
function instantIn({ index, state }: WalkView, event: number): number {
	return Math.max(index.data.events[event]?.start ?? 0, state.window.start);
}

function stopAt(view: WalkView, { row, instant }: Pick<Here, 'row' | 'instant'>): Stop | undefined {
	const instantOf = (event: number) => instantIn(view, event);
	return nearestStop(view.lanes, { row, instant, instantOf });
}

/** The mark of an event, in a row if it is there, or the group of it; of one that is not in view what is nearest in its row. */
function stopOf(
	view: WalkView,
	{ event, row }: { readonly event: number; readonly row?: number | undefined },
): Stop | undefined {
	const { lanes, index, state } = view;
	const rows = [...(row === undefined ? [] : [row]), ...lanes.keys()];
	const marked = rows.find((at) => lanes[at]?.marks.some((mark) => mark.index === event));
	if (marked !== undefined) return { row: marked, index: event };
	const members = index.lanesOf(state.laneKind);
	const own = rows.filter((at) => members[at]?.events.includes(event));
	const instant = instantIn(view, event);
	return [...own, ...rows]
		.map((at) => stopAt(view, { row: at, instant }))
		.find((stop) => stop !== undefined);
}
