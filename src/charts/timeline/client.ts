import { chartWords } from '../../i18n/timeline-words.ts';
import { overlaps } from '../scale/time-scale.ts';
import { indexChart } from './chart-index.ts';
import { enableBrush } from './client-brush.ts';
import { connectControls, zoomFactor } from './client-controls.ts';
import { createOverviewDrawing } from './client-draw-overview.ts';
import { createWideDrawing, type Drawn } from './client-draw-wide.ts';
import { createYearsDrawing } from './client-draw-years.ts';
import { gestureOn } from './client-gesture.ts';
import { connectMarks } from './client-marks.ts';
import { readChart } from './client-read.ts';
import { openStore } from './client-state.ts';
import { createRowFilter, createStatus } from './client-status.ts';
import { eachFrame } from './client-timing.ts';
import { enableZoom } from './client-zoom.ts';
import { nextEvent, type Step } from './next-event.ts';
import { findInWindow } from './time-index.ts';
import { centreWindow, scaleWindow } from './time-window.ts';

/** Makes the timeline that is already in the page zoomable, walkable and filterable. */
class TimelineChart extends HTMLElement {
	connectedCallback(): void {
		const drawing = this.querySelector<SVGSVGElement>('.timeline-drawing');
		const overview = this.querySelector<SVGSVGElement>('.timeline-overview');
		const brushLayer = this.querySelector<SVGGElement>('.timeline-brush');
		const years = this.querySelector<HTMLElement>('.timeline-years');
		if (this.hasAttribute('data-ready') || !drawing || !overview || !brushLayer || !years) return;
		this.setAttribute('data-ready', '');
		start(this, { drawing, overview, brushLayer, years });
	}
}

interface Parts {
	readonly drawing: SVGSVGElement;
	readonly overview: SVGSVGElement;
	readonly brushLayer: SVGGElement;
	readonly years: HTMLElement;
}

function start(host: HTMLElement, { drawing, overview, brushLayer, years }: Parts): void {
	const read = readChart(host);
	const index = indexChart(read.data);
	const { events, period } = read.data;
	const language = host.dataset['language'] ?? 'en';
	const words = chartWords(language);
	const isMirrored = getComputedStyle(host).direction === 'rtl';
	const context = { read, index, words, language, isMirrored };

	keepNameWithoutTooltip(drawing);
	let current = 0;
	let drawn: Drawn | undefined;
	let isZooming = false;
	let isBrushing = false;
	const redraw = eachFrame(() => draw());
	const store = openStore(period, {
		onChange(state) {
			controls.follow(state);
			redraw();
		},
	});
	const zoom = enableZoom(
		drawing,
		gestureOn(store, { onActive: (isActive) => (isZooming = isActive) }),
	);
	const brush = enableBrush(
		brushLayer,
		gestureOn(store, { onActive: (isActive) => (isBrushing = isActive) }),
	);
	const controls = connectControls(host, { store, period, words });
	const marks = connectMarks(drawing, {
		host,
		read,
		words,
		isMirrored,
		onStep: goTo,
		onZoom: zoomBy,
		onFocus: (position) => setCurrent(position),
	});
	const drawWide = createWideDrawing(drawing, context);
	const drawOverview = createOverviewDrawing(overview, context);
	const drawYears = createYearsDrawing(years, context);
	const tellStatus = createStatus(host, { words });
	const filterRows = createRowFilter(read.rows);
	let strip = { width: 0, height: 0 };

	function draw(): void {
		const state = store.get();
		const { window } = state;
		const inView = findInWindow(index.time, window);
		if (isShown(drawing)) {
			drawn = drawWide(state, { current });
			if (!isZooming) zoom.follow({ period, ...drawn, isMirrored }, window);
			marks.follow();
		} else {
			drawYears(window, { inView: inView.length });
		}
		if (!isBrushing) brush.follow({ period, ...strip, isMirrored }, window);
		tellStatus({ shown: inView.length, total: events.length });
		filterRows(inView);
	}

	function setCurrent(position: number): void {
		if (position === current) return;
		current = position;
		redraw();
	}

	function goTo(step: Step): void {
		const { laneKind, window } = store.get();
		const isInside = document.activeElement !== drawing;
		const target = isInside ? nextEvent(index, { current, step, laneKind }) : current;
		const event = events[target];
		if (!event) return;
		current = target;
		if (!overlaps(event, window)) store.setWindow(centreWindow(window, event), 'step');
		draw();
		while (!drawn?.marked.has(target)) {
			// A lane with too many events in this window shows columns: go nearer until there are marks.
			const before = store.get().window;
			store.setWindow(centreWindow(scaleWindow(before, zoomFactor), event), 'step');
			const { window: after } = store.get();
			draw();
			if (after.end - after.start >= before.end - before.start) break;
		}
		marks.focus(target);
	}

	function zoomBy(by: 'in' | 'out' | 'all'): void {
		const { window } = store.get();
		const event = events[current];
		const around =
			event && overlaps(event, window) && by === 'in' ? centreWindow(window, event) : window;
		const factor = by === 'in' ? zoomFactor : 1 / zoomFactor;
		store.setWindow(by === 'all' ? period : scaleWindow(around, factor), 'step');
	}

	controls.follow(store.get());
	new ResizeObserver(() => {
		strip = drawOverview();
		redraw();
	}).observe(host);
}

/** The `title` of a drawing pops up wherever the pointer rests, over the card; as a label it is only read. */
function keepNameWithoutTooltip(drawing: SVGSVGElement): void {
	const title = drawing.querySelector('title');
	drawing.setAttribute('aria-label', title?.textContent ?? '');
	drawing.removeAttribute('aria-labelledby');
	title?.remove();
}

function isShown(element: Element): boolean {
	return element.getBoundingClientRect().width > 0;
}

customElements.define('timeline-chart', TimelineChart);
