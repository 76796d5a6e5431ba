import { mapWords } from '../../i18n/map-words.ts';
import type { EventTable } from '../../model/event-table.ts';
import { setChanged } from '../../client/set-changed.ts';
import { patch } from '../drawing/client-patch.ts';
import type { BaseMap } from './base-map.ts';
import { connectSymbols } from './client-keys.ts';
import { createMover } from './client-move.ts';
import { countPlaces, type PlacedRecord } from './count-places.ts';
import { drawBase, drawDetail, drawSea } from './draw-base.ts';
import { drawSymbols } from './draw-map.ts';
import { extentOfMost } from './extent-of-most.ts';
import { layoutMap, type EventSymbol, type MapLayout } from './layout-map.ts';
import type { NamedCity } from './label-cities.ts';
import type { MapDetail } from './map-detail.ts';
import { extentOf, showsDetail, type Degrees, type MapView, type ScreenSize } from './map-view.ts';
import { nameCities, nameCountries, nameDetail } from './name-areas.ts';
import { extentAround, extentOfPlaces, otherPart, regionExtents } from './region-extents.ts';

/** A circle that a reader has chosen. */
export interface ChosenPlaces {
	readonly name: string;
	/** Positions of its events in the table, ascending. */
	readonly events: readonly number[];
	/** Positions of its places, those with most events first. */
	readonly places: readonly number[];
}

/** A running map. */
export interface RunningMap {
	/** Shows other events of the table: their positions, ascending. */
	readonly show: (positions: ArrayLike<number>) => void;
	/** Marks the circles that hold an event, by its position in the table, as the current ones. */
	readonly mark: (position: number | undefined) => void;
	/** Returns the part of the earth in view, and keeps it in view when the size changes. */
	readonly hold: () => Degrees;
	/** Shows a part of the earth that was in view before, to its edges. */
	readonly goBackTo: (extent: Degrees) => void;
	/** Shows the part of the earth that all places of the table need. */
	readonly showAll: () => void;
	/** Shows the part of the earth that most of the events shown need. */
	readonly follow: () => void;
	/** Shows the part of the earth that some places need. */
	readonly fit: (places: readonly number[]) => void;
}

export interface MapOptions {
	readonly table: EventTable;
	readonly base: BaseMap;
	/** Loads the finer map of the part of the earth that the base map names, when a reader comes near to it. */
	readonly loadDetail: () => Promise<MapDetail | undefined>;
	/** Called when the reader has moved the map, or asked for what fits what is shown. */
	readonly onMoved: (how: 'by hand' | 'to fit') => void;
	readonly onChoose: (chosen: ChosenPlaces, symbol: SVGElement) => void;
	/** Called with the part of the earth that has been drawn. */
	readonly onDrawn: (extent: Degrees) => void;
}

const svg = 'http://www.w3.org/2000/svg';

/** Puts a map that can be moved in place of the picture. */
export function startMap(host: HTMLElement, options: MapOptions): RunningMap | undefined {
	const frame = host.querySelector<HTMLElement>('.map-frame');
	if (!frame) return undefined;
	const { table, base, loadDetail, onMoved, onChoose, onDrawn } = options;
	const words = mapWords(table.language);
	const drawing = document.createElementNS(svg, 'svg');
	drawing.setAttribute('class', 'map-drawing');
	drawing.setAttribute('role', 'group');
	drawing.setAttribute('aria-label', words.title);
	// It takes the focus when the circle that had it is gone, and no other is left.
	drawing.setAttribute('tabindex', '-1');
	frame.replaceChildren(drawing);
	const choice = host.querySelector<HTMLSelectElement>('select[name="region"]');
	const nameOf = (place: number) => table.places[place]?.name ?? '';
	let record: PlacedRecord = countPlaces(table, []);
	let layout: MapLayout = { symbols: [], labels: [], areas: [], cities: [] };
	let current = 0;
	let chosen: number | undefined;
	let detail: MapDetail | undefined;
	let areas = nameCountries(table, base);
	let cities: readonly NamedCity[] = [];
	let isDetailAsked = false;
	let isDrawingAsked = false;

	const mover = createMover(drawing, {
		start: extentOfPlaces(table),
		onView: (view, size) => redraw(view, size),
		onMoved() {
			leaveRegion();
			onMoved('by hand');
		},
	});
	let shown: { readonly view: MapView; readonly size: ScreenSize } | undefined;

	function redraw(view = shown?.view, size = shown?.size): void {
		if (!view || !size) return;
		shown = { view, size };
		if (isDrawingAsked) return;
		isDrawingAsked = true;
		requestAnimationFrame(draw);
	}

	function draw(): void {
		isDrawingAsked = false;
		if (!shown) return;
		const { view, size } = shown;
		const extent = base.detail;
		const isNear = extent !== undefined && showsDetail(view, { size, extent });
		if (isNear) askForDetail();
		const textSize = Number.parseFloat(getComputedStyle(drawing).fontSize);
		const named = isNear ? areas : areas.filter(({ kind }) => kind === 'country');
		const hasFocus = drawing.contains(document.activeElement);
		const place = layout.symbols[current]?.places[0] ?? -1;
		layout = layoutMap(record.places, {
			...size,
			view,
			recorded: table.ids.length,
			nameOf,
			areas: named,
			cities: isNear ? cities : [],
			textSize,
		});
		// The circle of the same place stays current, whatever it is joined with now.
		current = Math.max(
			layout.symbols.findIndex(({ places }) => places.includes(place)),
			0,
		);
		setChanged(drawing, { name: 'viewBox', value: `0 0 ${size.width} ${size.height}` });
		patch(drawing, [
			drawSea(),
			drawBase(base, view),
			...(isNear && detail ? [drawDetail(detail, view)] : []),
			...drawSymbols(layout, { nameOf: nameOfSymbol, current, isChosen }),
		]);
		if (hasFocus && !drawing.contains(document.activeElement)) {
			(elementOf(current) ?? drawing).focus();
		}
		onDrawn(extentOf(view, size));
	}

	function askForDetail(): void {
		if (isDetailAsked) return;
		isDetailAsked = true;
		void loadDetail().then((loaded) => {
			if (!loaded) return;
			detail = loaded;
			areas = [...areas, ...nameDetail(loaded, { language: table.language })];
			cities = nameCities(loaded, { language: table.language });
			redraw();
		});
	}

	/** No region is shown any more, and each can be chosen again. */
	function leaveRegion(): void {
		if (choice) choice.value = otherPart;
	}

	function goTo(extent: Degrees | undefined, options?: { readonly room: number }): void {
		if (!extent) return;
		leaveRegion();
		mover.goTo(extent, options);
	}

	const fit = (places: readonly number[]) => {
		goTo(extentAround(places.flatMap((place) => table.places[place] ?? [])));
	};

	const nameOfSymbol = (symbol: number) => {
		const { places = [], events = [], vague = 0, reach } = layout.symbols[symbol] ?? {};
		const name = nameOf(places[0] ?? 0);
		return words.symbol({ name, others: places.length - 1, count: events.length, vague, reach });
	};
	const isChosen = (symbol: number) =>
		chosen !== undefined && (layout.symbols[symbol]?.events.includes(chosen) ?? false);
	const elementOf = (symbol: number) =>
		drawing.querySelector<SVGElement>(`[data-symbol="${symbol}"]`);

	connectSymbols(drawing, {
		layout: () => layout,
		onCurrent(symbol) {
			if (symbol === current) return;
			current = symbol;
			redraw();
		},
		onChoose(symbol, element) {
			const { events, places }: Partial<EventSymbol> = layout.symbols[symbol] ?? {};
			if (events && places) onChoose({ name: nameOfSymbol(symbol), events, places }, element);
		},
		onZoom(factor) {
			const { x, y } = layout.symbols[current] ?? {};
			mover.zoomBy(factor, x === undefined || y === undefined ? undefined : [x, y]);
		},
	});
	host.querySelector('[data-map="in"]')?.addEventListener('click', () => mover.zoomBy(2));
	host.querySelector('[data-map="out"]')?.addEventListener('click', () => mover.zoomBy(0.5));
	host.querySelector('[data-map="fit"]')?.addEventListener('click', () => {
		fit(record.places.map(({ place }) => place));
		onMoved('to fit');
	});
	const regions = regionExtents(table);
	choice?.addEventListener('change', () => {
		mover.goTo(regions.find(({ id }) => id === choice.value)?.extent ?? extentOfPlaces(table));
		onMoved('by hand');
	});

	return {
		show(positions) {
			record = countPlaces(table, positions);
			const nowhere = host.querySelector('.map-nowhere');
			if (nowhere) nowhere.textContent = words.nowhere(record.nowhere);
			redraw();
		},
		mark(position) {
			if (position === chosen) return;
			chosen = position;
			redraw();
		},
		hold: mover.hold,
		goBackTo: (extent) => goTo(extent, { room: 0 }),
		showAll() {
			if (choice) choice.value = '';
			mover.goTo(extentOfPlaces(table));
		},
		follow: () => goTo(extentOfMost(record.places)),
		fit,
	};
}
