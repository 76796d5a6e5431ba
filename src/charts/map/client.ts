import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { mapWords } from '../../i18n/map-words.ts';
import { patch } from '../drawing/client-patch.ts';
import type { EventTable } from '../../model/event-table.ts';
import type { BaseMap } from './base-map.ts';
import { countPlaces, type PlacedRecord } from './count-places.ts';
import { drawBase, drawSymbols } from './draw-map.ts';
import { layoutMap, type MapLayout } from './layout-map.ts';
import { extentOf, fitView, nearest, type Degrees, type MapView } from './map-view.ts';
import { nextSymbol, type Direction } from './next-symbol.ts';
import { mapSize } from './projection.ts';
import { extentOfPlaces, regionExtents } from './region-extents.ts';

/** A circle that a reader has chosen. */
export interface ChosenPlaces {
	readonly name: string;
	/** Positions of its events in the table, ascending. */
	readonly events: readonly number[];
}

/** A running map. */
export interface RunningMap {
	/** Shows other events of the table: their positions, ascending. */
	readonly show: (positions: ArrayLike<number>) => void;
	/** Returns the part of the earth in view. */
	readonly extent: () => Degrees;
	/** Shows a part of the earth. */
	readonly goTo: (extent: Degrees) => void;
}

export interface MapOptions {
	readonly table: EventTable;
	readonly base: BaseMap;
	/** Called when the reader has moved the map. */
	readonly onMoved: () => void;
	readonly onChoose: (chosen: ChosenPlaces, symbol: SVGElement) => void;
}

const svg = 'http://www.w3.org/2000/svg';

/** Puts a map that can be moved in place of the picture. */
export function startMap(host: HTMLElement, options: MapOptions): RunningMap | undefined {
	const frame = host.querySelector<HTMLElement>('.map-frame');
	if (!frame) return undefined;
	const { table, base, onMoved, onChoose } = options;
	const words = mapWords(table.language);
	const drawing = document.createElementNS(svg, 'svg');
	drawing.setAttribute('class', 'map-drawing');
	drawing.setAttribute('role', 'group');
	drawing.setAttribute('aria-label', words.title);
	frame.replaceChildren(drawing);
	const nameOf = (place: number) => table.places[place]?.name ?? '';
	let record: PlacedRecord = countPlaces(table, []);
	let layout: MapLayout = { symbols: [], labels: [] };
	let current = 0;
	let size = { width: 0, height: 0 };
	let view: MapView = { scale: 1, x: 0, y: 0 };
	let isAsked = false;

	const draw = () => {
		isAsked = false;
		const textSize = Number.parseFloat(getComputedStyle(drawing).fontSize);
		layout = layoutMap(record.places, { ...size, view, nameOf, textSize });
		current = Math.min(current, Math.max(layout.symbols.length - 1, 0));
		drawing.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
		patch(drawing, [
			drawBase(base, view),
			...drawSymbols(layout, { nameOf: nameOfSymbol, current }),
		]);
	};
	const redraw = () => {
		if (isAsked) return;
		isAsked = true;
		requestAnimationFrame(draw);
	};
	const nameOfSymbol = (symbol: number) => {
		const { places = [], events = [] } = layout.symbols[symbol] ?? {};
		const name = nameOf(places[0] ?? 0);
		return words.symbol({ name, others: places.length - 1, count: events.length });
	};

	const selection = select<SVGSVGElement, unknown>(drawing);
	const behavior = zoom<SVGSVGElement, unknown>()
		.duration(0)
		.filter((event: MouseEvent | TouchEvent) =>
			event.type === 'wheel'
				? event.ctrlKey || event.metaKey
				: !event.ctrlKey && !('button' in event && event.button),
		)
		.on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			view = { scale: transform.k, x: transform.x, y: transform.y };
			redraw();
		})
		.on('end', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			if (sourceEvent) onMoved();
		});
	selection.call(behavior);
	const goTo = (extent: Degrees) => {
		const next = fitView(extent, size);
		const transform = zoomIdentity.translate(next.x, next.y).scale(next.scale);
		selection.call(behavior.transform.bind(behavior), transform);
	};
	const zoomBy = (factor: number) => {
		selection.call(behavior.scaleBy.bind(behavior), factor);
		onMoved();
	};

	const choose = (symbol: number) => {
		const chosen = layout.symbols[symbol];
		const element = drawing.querySelector<SVGElement>(`[data-symbol="${symbol}"]`);
		if (!chosen || !element) return;
		onChoose({ name: nameOfSymbol(symbol), events: chosen.events }, element);
	};
	drawing.addEventListener('click', ({ target }) => {
		const symbol = symbolOf(target);
		if (symbol !== undefined) choose(symbol);
	});
	drawing.addEventListener('focusin', ({ target }) => {
		const symbol = symbolOf(target);
		if (symbol === undefined || symbol === current) return;
		current = symbol;
		redraw();
	});
	drawing.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const symbol = symbolOf(event.target);
		const direction = directions[event.key];
		if (symbol === undefined) return;
		if (direction) {
			current = nextSymbol(layout.symbols, { current: symbol, direction });
			draw();
			drawing.querySelector<SVGElement>(`[data-symbol="${current}"]`)?.focus();
		} else if (event.key === 'Enter' || event.key === ' ') choose(symbol);
		else if (event.key === '+' || event.key === '=') zoomBy(2);
		else if (event.key === '-') zoomBy(0.5);
		else return;
		event.preventDefault();
	});
	host.querySelector('[data-map="in"]')?.addEventListener('click', () => zoomBy(2));
	host.querySelector('[data-map="out"]')?.addEventListener('click', () => zoomBy(0.5));
	const choice = host.querySelector<HTMLSelectElement>('select[name="region"]');
	const regions = regionExtents(table);
	choice?.addEventListener('change', () => {
		goTo(regions.find(({ id }) => id === choice.value)?.extent ?? extentOfPlaces(table));
		onMoved();
	});

	new ResizeObserver(() => {
		const { width, height } = drawing.getBoundingClientRect();
		if (width === 0 || (width === size.width && height === size.height)) return;
		const before = size.width === 0 ? extentOfPlaces(table) : extentOf(view, size);
		size = { width, height };
		const least = Math.min(width / mapSize.width, height / mapSize.height);
		behavior.scaleExtent([least, least * nearest]).translateExtent([
			[0, 0],
			[mapSize.width, mapSize.height],
		]);
		goTo(before);
	}).observe(drawing);

	return {
		show(positions) {
			record = countPlaces(table, positions);
			const nowhere = host.querySelector('.map-nowhere');
			if (nowhere) nowhere.textContent = words.nowhere(record.nowhere);
			redraw();
		},
		extent: () => extentOf(view, size),
		goTo,
	};
}

const directions: Readonly<Record<string, Direction>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down',
};

function symbolOf(target: EventTarget | null): number | undefined {
	const symbol = target instanceof Element ? target.closest('[data-symbol]') : null;
	return symbol ? Number(symbol.getAttribute('data-symbol')) : undefined;
}
