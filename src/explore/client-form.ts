import type { ExploreStore } from './client-address.ts';
import type { EventFilter } from './event-filter.ts';

/** The fields of the filter that are not boxes of a facet. */
export interface FilterForm {
	readonly show: (filter: EventFilter) => void;
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
		show(filter) {
			if (text && text !== document.activeElement) text.value = filter.text;
			if (significance) significance.value = String(filter.significance);
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
