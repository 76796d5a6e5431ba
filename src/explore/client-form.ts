import type { ExploreStore } from './client-address.ts';
import { connectKilled } from './client-killed.ts';
import { showCounts } from './client-select-counts.ts';
import type { EventFilter } from './event-filter.ts';

/** The fields of the filter that are not boxes of a facet. */
export interface FilterForm {
	/** Shows a filter, and beside each choice how many events it would leave. */
	readonly show: (filter: EventFilter, counts: FormCounts) => void;
}

/** How many events choices would leave that are not boxes of a facet. */
export interface FormCounts {
	/** For each least significance, from 1 on. */
	readonly significances: ArrayLike<number>;
	/** For any number of people killed, and for each of `killedRanges`. */
	readonly killed: ArrayLike<number>;
	/** Where only those are left that lasted longer than a day. */
	readonly lasting: number;
	/** Where only those are left that certainly fall into the time shown. */
	readonly certain: number;
}

/** How long a reader must pause in typing before the words count, in milliseconds. */
const pause = 250;

/** Connects fields with the filter, in both directions. */
export function connectForm(form: HTMLElement, store: ExploreStore): FilterForm {
	const input = (name: string) => form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
	const text = input('q');
	const significance = form.querySelector<HTMLSelectElement>('select[name="significance"]');
	const killed = connectKilled(form, store);
	const lasting = input('lasting');
	const certain = input('certain');
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** The words as they were applied last while the field has had the focus. */
	let applied: string | undefined;
	const applyText = () => {
		clearTimeout(timer);
		const typed = text?.value.trim() ?? '';
		const { text: before } = store.get().filter;
		if (typed === before) return;
		// Pauses in typing are no steps to go back by.
		store.setFilter({ text: typed }, { goesOn: before === applied });
		applied = typed;
	};
	text?.addEventListener('blur', () => (applied = undefined));
	text?.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(applyText, pause);
	});
	text?.addEventListener('change', applyText);
	// Back undoes what was typed, also where the field still has the focus and the words still wait.
	addEventListener('popstate', () => {
		clearTimeout(timer);
		applied = undefined;
		if (text) text.value = store.get().filter.text;
	});
	significance?.addEventListener('change', () =>
		store.setFilter({ significance: Number(significance.value) }),
	);
	lasting?.addEventListener('change', () => store.setFilter({ isLasting: lasting.checked }));
	certain?.addEventListener('change', () => store.setFilter({ isCertain: certain.checked }));
	return {
		show(filter, counts) {
			if (text && text !== document.activeElement) text.value = filter.text;
			if (significance) {
				showCounts(significance, counts.significances);
				significance.value = String(filter.significance);
			}
			killed.show(filter, counts.killed);
			showBox(lasting, { isTicked: filter.isLasting, count: counts.lasting });
			showBox(certain, { isTicked: filter.isCertain, count: counts.certain });
		},
	};
}

function showBox(
	box: HTMLInputElement | null,
	{ isTicked, count }: { readonly isTicked: boolean; readonly count: number },
): void {
	if (box) box.checked = isTicked;
	const counter = box?.parentElement?.querySelector('.explore-count');
	if (counter) counter.textContent = String(count);
}
