import type { MapLayout } from './layout-map.ts';
import { nextSymbol, type Direction } from './next-symbol.ts';

export interface KeysOptions {
	readonly layout: () => MapLayout;
	/** Makes a circle the one in the tab order. */
	readonly onCurrent: (symbol: number) => void;
	readonly onChoose: (symbol: number, element: SVGElement) => void;
	readonly onZoom: (factor: number) => void;
}

/** Connects presses and keys with the circles: arrows go from one to the next, Enter and Space choose, plus and minus zoom. */
export function connectSymbols(
	drawing: SVGSVGElement,
	{ layout, onCurrent, onChoose, onZoom }: KeysOptions,
): void {
	drawing.addEventListener('click', ({ target }) => {
		const element = elementOf(target);
		if (element) onChoose(symbolOf(element), element);
	});
	drawing.addEventListener('focusin', ({ target }) => {
		const element = elementOf(target);
		if (element) onCurrent(symbolOf(element));
	});
	drawing.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const element = elementOf(event.target);
		if (!element) return;
		const direction = directions[event.key];
		if (direction) {
			const next = nextSymbol(layout().symbols, { current: symbolOf(element), direction });
			drawing.querySelector<SVGElement>(`[data-symbol="${next}"]`)?.focus();
		} else if (event.key === 'Enter' || event.key === ' ') onChoose(symbolOf(element), element);
		else if (event.key === '+' || event.key === '=') onZoom(2);
		else if (event.key === '-') onZoom(0.5);
		else return;
		event.preventDefault();
	});
}

const directions: Readonly<Record<string, Direction>> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down',
};

function elementOf(target: EventTarget | null): SVGElement | undefined {
	const element = target instanceof Element ? target.closest('[data-symbol]') : null;
	return element instanceof SVGElement ? element : undefined;
}

function symbolOf(element: SVGElement): number {
	return Number(element.getAttribute('data-symbol'));
}
