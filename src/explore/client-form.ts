import type { ExploreStore } from './client-address.ts';
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
	const from = input('killed-from');
	const to = input('killed-to');
	const certain = input('certain');
	const certainCount = certain?.parentElement?.querySelector('.explore-count');
	const significanceNames = Array.from(significance?.options ?? [], ({ text: name }) => name);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const applyText = () => {
		clearTimeout(timer);
		const typed = text?.value.trim() ?? '';
		if (typed !== store.get().filter.text) store.setFilter({ text: typed });
	};
	text?.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(applyText, pause);
	});
	text?.addEventListener('change', applyText);
	// Back undoes what was typed, also where the field still has the focus and the words still wait.
	addEventListener('popstate', () => {
		clearTimeout(timer);
		if (text) text.value = store.get().filter.text;
	});
	significance?.addEventListener('change', () =>
		store.setFilter({ significance: Number(significance.value) }),
	);
	certain?.addEventListener('change', () => store.setFilter({ isCertain: certain.checked }));
	const applyKilled = () => {
		const { killedFrom, killedTo } = store.get().filter;
		const [least, most] = [readCount(from), readCount(to)];
		if (least === killedFrom && most === killedTo) return;
		store.setFilter({ killedFrom: least, killedTo: most });
	};
	from?.addEventListener('change', applyKilled);
	to?.addEventListener('change', applyKilled);
	return {
		show(filter, counts) {
			if (text && text !== document.activeElement) text.value = filter.text;
			if (significance) significance.value = String(filter.significance);
			for (const [position, option] of Array.from(significance?.options ?? []).entries()) {
				const counted = `${significanceNames[position] ?? ''} (${counts.significances[position] ?? 0})`;
				if (option.text !== counted) option.text = counted;
			}
			if (certainCount) certainCount.textContent = String(counts.certain);
			if (from) from.value = filter.killedFrom === undefined ? '' : String(filter.killedFrom);
			if (to) to.value = filter.killedTo === undefined ? '' : String(filter.killedTo);
			if (certain) certain.checked = filter.isCertain;
		},
	};
}

function readCount(field: HTMLInputElement | null): number | undefined {
	const text = field?.value ?? '';
	return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
