import type { ChartWords } from '../../i18n/timeline-words.ts';
import { createCard } from './client-card.ts';
import type { ChosenEvent } from './client-chosen.ts';
import type { ChartSource } from './client-source.ts';
import type { Step } from './next-event.ts';

export interface MarksOptions {
	/** What the chart shows now. */
	readonly getSource: () => ChartSource;
	readonly words: ChartWords;
	readonly isMirrored: boolean;
	/** Called with a step of the keyboard from one event to another. */
	readonly onStep: (step: Step) => void;
	readonly onZoom: (by: 'in' | 'out' | 'all') => void;
	/** Called when an event gets the focus. */
	readonly onFocus: (position: number) => void;
	readonly chosen: Pick<ChosenEvent, 'choose' | 'leaveFor'>;
}

/** The marks of a drawing as things to point at and to walk through. */
export interface Marks {
	/** Moves the focus to the mark of an event, if it is drawn. */
	readonly focus: (position: number) => void;
	/** Shows the card of an event, if its mark is drawn. */
	readonly show: (position: number) => void;
	readonly hide: () => void;
	/** Keeps the card with its mark after a redrawing. */
	readonly follow: () => void;
}

const hideDelay = 250;

/** Connects pointer and keyboard with the marks of a drawing. */
export function connectMarks(
	drawing: SVGSVGElement,
	options: MarksOptions & { readonly host: HTMLElement },
): Marks {
	const { host, getSource, words, onFocus, chosen } = options;
	const card = createCard(host, { id: 'timeline-card' });
	let shown: number | undefined;
	/** The mark that the card stands at: an event in several lanes has several. */
	let shownMark: Element | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const markOf = (position: number) =>
		drawing.querySelector<SVGAElement>(`[data-index="${position}"]`);
	const hide = () => {
		shownMark?.removeAttribute('aria-describedby');
		shown = undefined;
		shownMark = undefined;
		card.hide();
	};
	const show = (position: number, mark: Element | null = markOf(position)) => {
		clearTimeout(timer);
		if (!mark) return;
		if (shownMark !== mark) hide();
		shown = position;
		shownMark = mark;
		const text = getSource().wordsOf(position);
		const evidence = [text.status, words.sources(text.sources)].join(words.separator);
		card.show({ ...text, evidence }, mark);
		mark.setAttribute('aria-describedby', card.element.id);
	};
	const hideSoon = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			const focused = positionOf(document.activeElement);
			if (focused === undefined) hide();
			else show(focused);
		}, hideDelay);
	};
	drawing.addEventListener('pointerover', (event) => {
		const position = positionOf(event.target);
		if (position !== undefined && event.pointerType !== 'touch')
			show(position, markAt(event.target));
	});
	drawing.addEventListener('pointerout', hideSoon);
	card.element.addEventListener('pointerenter', () => clearTimeout(timer));
	card.element.addEventListener('pointerleave', hideSoon);
	drawing.addEventListener('click', (event) => {
		const position = positionOf(event.target);
		// With a key held the page opens beside this one.
		if (position === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (getSource().linkTarget === undefined) chosen.leaveFor(position);
	});
	drawing.addEventListener('focusin', (event) => {
		const position = positionOf(event.target);
		if (position === undefined) return;
		onFocus(position);
		chosen.choose(position);
		show(position, markAt(event.target));
	});
	drawing.addEventListener('focusout', hideSoon);
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || !card.isShown() || drawing.contains(document.activeElement))
			return;
		hide();
	});
	drawing.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Escape') {
			hide();
			chosen.choose(undefined);
			drawing.focus({ preventScroll: true });
		} else if (event.key === '?') {
			openHelp(drawing);
		} else if (!act(event, options)) return;
		event.preventDefault();
	});
	return {
		hide,
		focus: (position) => markOf(position)?.focus(),
		show: (position) => show(position),
		follow() {
			if (shown === undefined) return;
			const mark = shownMark?.isConnected ? shownMark : markOf(shown);
			if (mark) show(shown, mark);
			else hide();
		},
	};
}

/** Opens the list of keys and moves there, so that a screen reader reads it. */
function openHelp(drawing: Element): void {
	const help = drawing.closest('timeline-chart')?.querySelector('details.timeline-help');
	if (!(help instanceof HTMLDetailsElement)) return;
	help.open = true;
	help.querySelector('summary')?.focus();
}

function act(
	{ key, shiftKey }: KeyboardEvent,
	{ isMirrored, onStep, onZoom }: MarksOptions,
): boolean {
	const zoom = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'all' } as const)[key];
	const forward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
	const step =
		key === 'ArrowLeft' || key === 'ArrowRight' ? sideways(key === forward, shiftKey) : steps[key];
	if (zoom) onZoom(zoom);
	if (step) onStep(step);
	return zoom !== undefined || step !== undefined;
}

function sideways(isForward: boolean, isYear: boolean): Step {
	if (isYear) return isForward ? 'next-year' : 'previous-year';
	return isForward ? 'next' : 'previous';
}

const steps: Readonly<Record<string, Step>> = {
	ArrowUp: 'row-above',
	ArrowDown: 'row-below',
	PageUp: 'previous-year',
	PageDown: 'next-year',
	Home: 'first',
	End: 'last',
};

function markAt(target: EventTarget | null): Element | null {
	return target instanceof Element ? target.closest('.timeline-drawing [data-index]') : null;
}

function positionOf(target: EventTarget | null): number | undefined {
	const mark = markAt(target);
	return mark ? Number(mark.getAttribute('data-index')) : undefined;
}
