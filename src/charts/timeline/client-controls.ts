import type { ChartWords } from '../../i18n/timeline-words.ts';
import { yearOf, instantOf } from '../../model/date.ts';
import type { TimeWindow } from '../scale/time-scale.ts';
import { laneKinds } from './chart-event.ts';
import type { ChartState } from './chart-state.ts';
import { connectDays } from './client-days.ts';
import type { ChartStore } from './client-state.ts';
import { isSameWindow, scaleWindow } from './time-window.ts';

/** The buttons, the choice of lanes and the two date fields. */
export interface Controls {
	/** Shows a state in the controls. */
	readonly follow: (state: ChartState) => void;
}

export interface ControlsOptions {
	readonly store: ChartStore;
	readonly period: TimeWindow;
	readonly words: ChartWords;
}

/** How much nearer one press of a zoom button brings the reader. */
export const zoomFactor = 0.5;

/** Connects the controls of a chart with its state, in both directions. */
export function connectControls(
	host: HTMLElement,
	{ store, period, words }: ControlsOptions,
): Controls {
	const days = connectDays(host, { store, period, words });
	const lanes = host.querySelector<HTMLSelectElement>('select[name="lanes"]');
	lanes?.addEventListener('change', () => {
		const chosen = laneKinds.find((kind) => kind === lanes.value);
		if (chosen) store.setLanes(chosen);
	});
	const buttons = new Map(
		[...host.querySelectorAll<HTMLButtonElement>('button[data-action]')].map((button) => [
			button.dataset['action'] ?? '',
			button,
		]),
	);
	for (const [action, button] of buttons) {
		button.addEventListener('click', () => {
			if (button.getAttribute('aria-disabled') === 'true') return;
			store.setWindow(windowAfter(action, { window: store.get().window, period }), 'step');
		});
	}
	return {
		follow({ window, laneKind }) {
			days.follow(window);
			if (lanes) lanes.value = laneKind;
			const isWhole = isSameWindow(window, period);
			for (const action of ['reset', 'zoom-out']) disable(buttons.get(action), isWhole);
		},
	};
}

/** Says so without taking the button out of the tab order, so that focus is not lost on it. */
function disable(button: HTMLButtonElement | undefined, isDisabled: boolean): void {
	button?.setAttribute('aria-disabled', String(isDisabled));
}

/** Returns the window that a button leads to; First and Last show a year of the whole period. */
function windowAfter(
	action: string,
	{ window, period }: { readonly window: TimeWindow; readonly period: TimeWindow },
): TimeWindow {
	const isWhole = isSameWindow(window, period);
	const year = instantOf(yearOf(period.start) + 1) - period.start;
	const span = isWhole ? year : window.end - window.start;
	switch (action) {
		case 'zoom-in':
			return scaleWindow(window, zoomFactor);
		case 'zoom-out':
			return scaleWindow(window, 1 / zoomFactor);
		case 'first':
			return { start: period.start, end: period.start + span };
		case 'last':
			return { start: period.end - span, end: period.end };
		default:
			return period;
	}
}
