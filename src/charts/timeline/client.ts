import { chartWords } from '../../i18n/timeline-words.ts';
import { allPositions, type EventTable } from '../../model/event-table.ts';
import { overlaps, type TimeWindow } from '../scale/time-scale.ts';
import type { LaneMembers } from './chart-event.ts';
import type { ChartState } from './chart-state.ts';
import { enableBrush } from './client-brush.ts';
import { createCountAhead } from './client-count-ahead.ts';
import { connectControls, zoomFactor } from './client-controls.ts';
import { connectCursor } from './client-cursor.ts';
import { keepNameWithoutTooltip, sizeOf, watchSize } from './client-drawing-element.ts';
import type { Drawn } from './client-draw-wide.ts';
import { markChosen } from './client-mark-chosen.ts';
import { createGroupList } from './client-group-list.ts';
import { connectGroups } from './client-groups.ts';
import { gestureOn } from './client-gesture.ts';
import { connectMarks } from './client-marks.ts';
import { connectChosen } from './client-chosen.ts';
import { openStore } from './client-state.ts';
import { createTelling } from './client-telling.ts';
import { afterFrame, eachFrame, settle, throttle } from './client-timing.ts';
import { createViews } from './client-view.ts';
import { createWalk } from './client-walk.ts';
import { enableZoom } from './client-zoom.ts';
import { fromDays } from '../../model/date.ts';
import { countInWindow } from './time-index.ts';
import { centreWindow, scaleWindow } from './time-window.ts';

/** A running chart. */
export interface RunningChart {
	/** Shows other events of the table: their positions, ascending; with filters side by side, a lane for each. */
	readonly show: (positions: ArrayLike<number>, beside?: readonly LaneMembers[]) => void;
	/** Returns the id of the event that the address names as chosen, whether or not it is shown. */
	readonly chosen: () => string | undefined;
	/** Returns the part of the period in view. */
	readonly window: () => TimeWindow;
	/** Shows another part of the period: as a step that Back undoes, or as a move that belongs to the last step. */
	readonly setWindow: (window: TimeWindow, cause: 'step' | 'move') => void;
}

export interface StartOptions {
	readonly table: EventTable;
	/** Called when the part of the period in view has changed. */
	readonly onWindow?: (window: TimeWindow) => void;
	/** Called when the reader has chosen another event, or none. */
	readonly onChoose?: () => void;
}

/** How long a filter must rest before its events are links, in milliseconds. */
const linkDelay = 100;

/** Makes the timeline that is already in the page zoomable and walkable; nothing where its parts are missing. */
export function startChart(host: HTMLElement, options: StartOptions): RunningChart | undefined {
	const drawing = host.querySelector<SVGSVGElement>('.timeline-drawing');
	const overview = host.querySelector<SVGSVGElement>('.timeline-overview');
	const brushLayer = host.querySelector<SVGGElement>('.timeline-brush');
	const years = host.querySelector<HTMLElement>('.timeline-years');
	if (!drawing || !overview || !brushLayer || !years) return undefined;
	return run(host, { ...options, drawing, overview, brushLayer, years });
}

interface RunOptions extends StartOptions {
	readonly drawing: SVGSVGElement;
	readonly overview: SVGSVGElement;
	readonly brushLayer: SVGGElement;
	readonly years: HTMLElement;
}

function run(host: HTMLElement, options: RunOptions): RunningChart {
	const { table, onWindow, onChoose, drawing, brushLayer } = options;
	const words = chartWords(table.language);
	const isMirrored = getComputedStyle(host).direction === 'rtl';
	const period = { start: fromDays(table.period.start), end: fromDays(table.period.end) };
	const view = createViews(host, { ...options, words, isMirrored });

	keepNameWithoutTooltip(drawing);
	let shown = view(allPositions(table));
	let current = 0;
	let drawn: Drawn | undefined;
	let isZooming = false;
	let isBrushing = false;
	/** How long the window was, in milliseconds, before the gesture that goes on. */
	let restingSpan = 0;
	let strip = { width: 0, height: 0 };
	/** Read again when the page or its type changes its size: to ask at every frame would lay out the page each time. */
	let size = sizeOf(drawing);
	/** Whether other events are shown than those last drawn. Their links follow when the filter rests. */
	let isChanged = true;
	const redraw = eachFrame(() => {
		draw({ isDraft: isChanged });
		if (isChanged) linkLater();
	});
	const linkLater = settle(
		() => {
			isChanged = false;
			redraw();
		},
		{ delay: linkDelay },
	);
	const store = openStore(period, {
		onChange(state) {
			if (isZooming || isBrushing) followLater(state);
			else controls.follow(state);
			groupList.close();
			redraw();
			onWindow?.(state.window);
		},
	});
	const chosen = connectChosen(store, {
		getIndex: () => shown.index,
		onChoose() {
			showChosen();
			onChoose?.();
		},
	});
	const drawCursor = connectCursor(drawing, {
		getContext: () =>
			drawn && shown.isBeside && size.width > 0
				? { ...state(), drawn, index: shown.index, focused: focusedInstant() }
				: undefined,
		words,
		language: table.language,
		isMirrored,
	});
	const zoom = enableZoom(
		drawing,
		gestureOn(store, {
			onActive(isActive) {
				isZooming = isActive;
				redraw();
			},
		}),
	);
	const brush = enableBrush(
		brushLayer,
		gestureOn(store, {
			onActive(isActive) {
				isBrushing = isActive;
				redraw();
			},
		}),
	);
	const controls = connectControls(host, { store, period, words });
	/** Date fields cost a browser more than the drawing, so they do not follow each move of a gesture. */
	const followLater = throttle<ChartState>(() => controls.follow(store.get()), { delay: 200 });
	const walk = createWalk(drawing, {
		draw() {
			draw();
			return drawn && { index: shown.index, state: state(), lanes: drawn.layout.lanes };
		},
		getCurrent: () => current,
		setWindow: store.setWindow,
	});
	const groupList = createGroupList(host, {
		getView: () => {
			const { laneKind, window } = state();
			return { source: shown.source, lanes: shown.index.lanesOf(laneKind), window };
		},
		words,
		language: table.language,
		onNearer: walk.enter,
	});
	connectGroups(drawing, { isMirrored, onOpen: groupList.open });
	const marks = connectMarks(drawing, {
		host,
		getSource: () => shown.source,
		words,
		isMirrored,
		onStep: walk.go,
		onZoom: zoomBy,
		onFocus: setCurrent,
		chosen,
	});
	const tell = createTelling(host, { words, language: table.language, total: table.ids.length });
	const countAhead = createCountAhead();

	/** Filters side by side are lanes of their own, whatever else the reader has chosen. */
	function state(): ChartState {
		const asked = store.get();
		return shown.isBeside ? { ...asked, laneKind: 'beside' } : asked;
	}

	function focusedInstant(): number | undefined {
		const isOnMark = drawing.contains(document.activeElement) && document.activeElement !== drawing;
		return isOnMark ? shown.source.data.events[current]?.start : undefined;
	}

	function showChosen(): void {
		markChosen(drawing, { ...state(), index: shown.index, position: chosen.position() });
	}

	function draw({ isDraft = false } = {}): void {
		const { window } = state();
		const { time } = shown.index;
		const inView = countInWindow(time, window);
		if (size.width > 0) {
			const isOnGroup = document.activeElement?.matches('.timeline-group') ?? false;
			const isMoving = isZooming || isBrushing;
			const span = window.end - window.start;
			if (!isMoving) restingSpan = span;
			const isScaling = Math.abs(span - restingSpan) >= 1;
			const isPicture = isScaling || isDraft;
			host.toggleAttribute('data-draft', isPicture);
			if (!isPicture) isChanged = false;
			const isInside = drawing.contains(document.activeElement);
			drawn = shown.drawWide(state(), {
				current,
				size,
				hasGroups: isOnGroup || !isMoving,
				isScaling,
				isDraft: isPicture,
			});
			// A mark that leaves the window hands the focus to the chart, from where the keys go on.
			if (isInside && !drawing.contains(document.activeElement))
				drawing.focus({ preventScroll: true });
			if (!isZooming) zoom.follow({ period, ...drawn, isMirrored }, window);
			if (!isPicture) {
				marks.follow();
				showChosen();
				const named = chosen.takeNamed(drawn.marked);
				if (named !== undefined) marks.show(named);
			}
			drawCursor();
		} else {
			shown.drawYears(window, { inView, chosen: chosen.position() });
		}
		if (!isBrushing) brush.follow({ period, ...strip, isMirrored }, window);
		tell({ ...state(), index: shown.index, inView });
		if (size.width > 0) countAhead(shown.index, state().laneKind);
	}

	function setCurrent(position: number): void {
		if (position === current) return;
		current = position;
		redraw();
	}

	function zoomBy(by: 'in' | 'out' | 'all'): void {
		const { window } = store.get();
		const event = shown.source.data.events[current];
		const around =
			event && overlaps(event, window) && by === 'in' ? centreWindow(window, event) : window;
		const factor = by === 'in' ? zoomFactor : 1 / zoomFactor;
		store.setWindow(by === 'all' ? period : scaleWindow(around, factor), 'step');
	}

	controls.follow(store.get());
	const drawOverview = () => {
		strip = shown.drawOverview();
	};
	watchSize(host, () => {
		size = sizeOf(drawing);
		drawOverview();
		redraw();
	});
	host.setAttribute('data-ready', '');
	const left = chosen.takeLeft();
	current = left ?? chosen.position() ?? current;
	if (left !== undefined) {
		draw();
		marks.focus(left);
	}
	return {
		show(positions, beside) {
			const id = shown.source.data.events[current]?.id;
			shown = view(positions, beside);
			host.toggleAttribute('data-beside', shown.isBeside);
			current = shown.index.positionOf(id) ?? 0;
			marks.hide();
			groupList.close();
			isChanged = true;
			size = sizeOf(drawing);
			redraw();
			afterFrame(drawOverview);
		},
		chosen: chosen.id,
		window: () => store.get().window,
		setWindow: store.setWindow,
	};
}
