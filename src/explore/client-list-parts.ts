import { afterFrame } from '../charts/timeline/client-timing.ts';
import { make } from '../client/make.ts';
import { chunkSize, splitIntoChunks } from './list-chunks.ts';
import { reckonHeights } from './list-heights.ts';

/** A row of the list: the position of its event, and its distance from the upper edge of the screen in pixels. */
export interface RowPlace {
	readonly position: number;
	readonly offset: number;
}

/** The rows of a table, of which only those near the screen are drawn. */
export interface ListParts {
	readonly show: (positions: readonly number[]) => void;
	/** Returns the uppermost row on the screen; nothing where the list is not on it. */
	readonly upperRow: () => RowPlace | undefined;
	/** Moves the page so that a row is at a place. */
	readonly bring: (row: RowPlace) => void;
}

interface Part {
	readonly element: HTMLTableSectionElement;
	readonly positions: readonly number[];
	/** How many rows are before it. */
	readonly before: number;
	readonly rows: number;
	height: number | undefined;
	isDrawn: boolean;
	isFar: boolean;
}

interface PartOptions {
	/** Makes the row of an event; `order` counts from 0. */
	readonly toRow: (position: number, order: number) => HTMLTableRowElement;
}

/** How far beyond the screen rows are drawn, so that a reader who scrolls meets them ready, and from where on they are emptied. */
const margins = { draw: '800px', empty: '2400px' };

/** Draws the rows of a table near the screen, and empties those that are far from it again. */
export function createParts(table: HTMLTableElement, { toRow }: PartOptions): ListParts {
	let parts: readonly Part[] = [];
	let partOf = new Map<Element, Part>();
	let isPrinting = false;
	let width = 0;

	const sizes = new ResizeObserver((entries) => {
		for (const { target, contentRect } of entries) {
			const part = partOf.get(target);
			if (!part?.isDrawn || contentRect.height === 0) continue;
			if (contentRect.width !== width) forgetHeights();
			width = contentRect.width;
			part.height = contentRect.height;
		}
		followMean();
	});
	const near = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting, boundingClientRect } of entries) {
				const part = partOf.get(target);
				if (!part || !isIntersecting || part.isDrawn) continue;
				draw(part);
				if (!keepsPlace && boundingClientRect.bottom <= 0) {
					scrollBy(0, target.getBoundingClientRect().height - boundingClientRect.height);
				}
			}
		},
		{ rootMargin: margins.draw },
	);
	const far = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) {
				const part = partOf.get(target);
				if (part) part.isFar = !isIntersecting;
			}
			emptyFar();
		},
		{ rootMargin: margins.empty },
	);
	addEventListener('beforeprint', () => {
		isPrinting = true;
		for (const part of parts) draw(part);
	});
	addEventListener('afterprint', () => {
		// Not before the rows have the heights of the screen again.
		afterFrame(() => {
			isPrinting = false;
			emptyFar();
		});
	});

	function draw(part: Part): void {
		if (part.isDrawn) return;
		part.isDrawn = true;
		part.element.replaceChildren(
			...part.positions.map((position, order) => toRow(position, part.before + order)),
		);
		sizes.observe(part.element);
	}

	function empty(part: Part, height: number): void {
		part.isDrawn = false;
		sizes.unobserve(part.element);
		// A row, since a part of a table without one has no height in some browsers.
		const spacer = make('tr', { class: 'explore-spacer', 'aria-hidden': 'true' });
		spacer.append(make('td', { colspan: '7' }));
		spacer.style.setProperty('height', `${height}px`);
		part.element.replaceChildren(spacer);
	}

	function emptyFar(): void {
		if (isPrinting) return;
		// The first part stays: it tells the rest how high a row is.
		for (const part of parts.slice(1)) {
			if (part.isDrawn && part.isFar && part.height !== undefined && !isHeld(part.element)) {
				empty(part, part.height);
			}
		}
	}

	/** In another width rows are of other heights. */
	function forgetHeights(): void {
		for (const part of parts) part.height = undefined;
	}

	/** Parts below the screen take the mean of what has been drawn, where nobody sees it. */
	function followMean(): void {
		const heights = reckonHeights(parts);
		const last = parts.findLastIndex(({ isDrawn }) => isDrawn);
		for (const [order, { element }] of [...parts.entries()].slice(last + 1)) {
			element.rows[0]?.style.setProperty('height', `${heights[order] ?? 0}px`);
		}
	}

	/** Returns the position of the event in whose row the focus is. */
	function focusedPosition(): number | undefined {
		const row = document.activeElement?.closest('tr') ?? null;
		const part = parts.find(({ element, isDrawn }) => isDrawn && element.contains(row));
		return row === null ? undefined : part?.positions[[...part.element.rows].indexOf(row)];
	}

	/** Gives the focus to the row of an event, where the list has it. */
	function focusOn(position: number): void {
		const part = parts.find(({ positions }) => positions.includes(position));
		if (!part) return;
		draw(part);
		const row = part.element.rows[part.positions.indexOf(position)];
		row?.querySelector('a')?.focus({ preventScroll: true });
	}

	return {
		show(positions) {
			const focused = focusedPosition();
			for (const observer of [sizes, near, far]) observer.disconnect();
			for (const { element } of parts) element.remove();
			const size = chunkSize(positions.length);
			const old = parts;
			const chunks = splitIntoChunks(positions, size);
			const bare = chunks.map((chunk) => ({ rows: chunk.length, height: undefined }));
			// The rows before tell how high rows are, until one of the new ones is measured.
			const heights = reckonHeights([...bare, ...old]);
			parts = chunks.map((chunk, order) => ({
				element: make('tbody', { role: 'rowgroup' }),
				positions: chunk,
				before: order * size,
				rows: chunk.length,
				height: undefined,
				isDrawn: false,
				isFar: false,
			}));
			partOf = new Map(parts.map((part) => [part.element, part]));
			parts.forEach((part, order) => {
				if (order === 0) draw(part);
				else empty(part, heights[order] ?? 0);
			});
			table.append(...partOf.keys());
			for (const { element } of parts) {
				near.observe(element);
				far.observe(element);
			}
			if (focused !== undefined) focusOn(focused);
		},
		upperRow() {
			if (table.getBoundingClientRect().top >= innerHeight) return undefined;
			const part = parts.find(({ element }) => element.getBoundingClientRect().bottom > 0);
			if (!part?.isDrawn) return undefined;
			for (const [order, row] of [...part.element.rows].entries()) {
				const { top, bottom } = row.getBoundingClientRect();
				const position = part.positions[order];
				if (bottom > 0 && position !== undefined) return { position, offset: Math.round(top) };
			}
			return undefined;
		},
		bring({ position, offset }) {
			const at = parts.findIndex(({ positions }) => positions.includes(position));
			const part = parts[at];
			if (!part) return;
			// With what is above on the screen, which would move it when drawn later.
			for (const one of parts.slice(Math.max(at - 1, 0), at + 1)) draw(one);
			const row = part.element.rows[part.positions.indexOf(position)];
			if (row) scrollBy({ top: row.getBoundingClientRect().top - offset, behavior: 'instant' });
		},
	};
}

/** Whether the browser keeps what is on the screen in its place when something above it changes its height. */
const keepsPlace = CSS.supports('overflow-anchor', 'auto');

/** Whether the reader has the focus or a selection in an element. */
function isHeld(element: Element): boolean {
	if (element.contains(document.activeElement)) return true;
	const selection = getSelection();
	if (!selection || selection.isCollapsed) return false;
	return selection.getRangeAt(0).intersectsNode(element);
}
