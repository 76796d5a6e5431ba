import type { TimeWindow } from '../scale/time-scale.ts';
import type { ControlsOptions } from './client-controls.ts';
import { isSameWindow, readWindow, windowDays } from './time-window.ts';

/** The two date fields. */
export interface DayFields {
	/** Shows a window in the fields; days that stand there and cannot be shown stay, so that they can be mended. */
	readonly follow: (window: TimeWindow) => void;
}

/**
 * Connects the fields for the first and the last day with the window. Days of which the last is before the first are
 * both kept as they were typed, and neither counts: the window is again as it was before the fields changed it.
 */
export function connectDays(
	host: HTMLElement,
	{ store, period, words }: ControlsOptions,
): DayFields {
	const from = host.querySelector<HTMLInputElement>('input[name="from"]');
	const to = host.querySelector<HTMLInputElement>('input[name="to"]');
	const fields = [from, to].filter((field) => field !== null);
	const problem = host.querySelector('.timeline-problem');
	/** The window that the fields have set, and the one before they did. */
	let set: { readonly window: TimeWindow; readonly before: TimeWindow } | undefined;
	/** The window beside which days stand that are not shown. */
	let kept: TimeWindow | undefined;
	const say = (text: string) => {
		if (problem && problem.textContent !== text) problem.textContent = text;
		for (const field of fields) {
			if (text === '') field.removeAttribute('aria-invalid');
			else field.setAttribute('aria-invalid', 'true');
		}
	};
	const apply = () => {
		const { window } = store.get();
		const before = set && isSameWindow(set.window, window) ? set.before : window;
		const result = readWindow({ from: from?.value ?? '', to: to?.value ?? '' }, { period });
		if ('window' in result) {
			kept = undefined;
			set = { window: result.window, before };
			say('');
			store.setWindow(result.window, 'step');
			return;
		}
		const { problem: kind } = result;
		kept = kind === 'order' ? before : window;
		say(kind === 'outside' ? words.problem.outside(windowDays(period)) : words.problem[kind]);
		store.setWindow(kept, 'step');
	};
	for (const field of fields) {
		field.addEventListener('change', () => {
			if (!isBeingTyped(field)) apply();
		});
		field.addEventListener('blur', () => {
			if (isBeingTyped(field)) apply();
		});
	}
	return {
		follow(window) {
			if (kept && isSameWindow(kept, window)) return;
			kept = undefined;
			say('');
			const days = windowDays(window);
			if (from) from.value = days.from;
			if (to) to.value = days.to;
		},
	};
}

/** While a day is typed a browser gives none at all, and then each digit of the year as a year: 0002, 0020, 0201. */
function isBeingTyped({ value, validity }: HTMLInputElement): boolean {
	return validity.badInput || value.startsWith('0');
}
