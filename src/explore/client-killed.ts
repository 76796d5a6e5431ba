import type { ExploreStore } from './client-address.ts';
import { showCounts } from './client-select-counts.ts';
import type { EventFilter } from './event-filter.ts';
import { killedRanges } from './killed-ranges.ts';

/** The fields for the bounds of the people reported killed. */
export interface KilledFields {
	/** Shows the bounds of a filter, and beside each range how many events it would leave: first for none, then for each of `killedRanges`. */
	readonly show: (filter: EventFilter, counts: ArrayLike<number>) => void;
}

/** Connects the ranges to choose from and the two fields with the filter; bounds that exclude each other are said to. */
export function connectKilled(form: HTMLElement, store: ExploreStore): KilledFields {
	const input = (name: string) => form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
	const ranges = form.querySelector<HTMLSelectElement>('select[name="killed-range"]');
	const [from, to] = [input('killed-from'), input('killed-to')];
	const problem = form.querySelector<HTMLElement>('#explore-killed-problem');
	ranges?.addEventListener('change', () => {
		const range = killedRanges[ranges.selectedIndex - 1];
		store.setFilter({ killedFrom: range?.from, killedTo: range?.to });
	});
	const apply = () => {
		const { killedFrom, killedTo } = store.get().filter;
		const [least, most] = [readCount(from), readCount(to)];
		if (least === killedFrom && most === killedTo) return;
		store.setFilter({ killedFrom: least, killedTo: most });
	};
	from?.addEventListener('change', apply);
	to?.addEventListener('change', apply);
	return {
		show({ killedFrom, killedTo }, counts) {
			if (from) from.value = String(killedFrom ?? '');
			if (to) to.value = String(killedTo ?? '');
			if (ranges) {
				showCounts(ranges, counts);
				ranges.selectedIndex = positionOf({ killedFrom, killedTo });
			}
			const isContrary = (killedFrom ?? 0) > (killedTo ?? Infinity);
			for (const field of [from, to]) field?.setAttribute('aria-invalid', String(isContrary));
			const text = isContrary ? (problem?.dataset['problem'] ?? '') : '';
			if (problem && problem.textContent !== text) problem.textContent = text;
		},
	};
}

/** The options are: any number, each range, and other bounds. */
function positionOf({ killedFrom, killedTo }: Pick<EventFilter, 'killedFrom' | 'killedTo'>) {
	if (killedFrom === undefined && killedTo === undefined) return 0;
	const position = killedRanges.findIndex(({ from, to }) => from === killedFrom && to === killedTo);
	return (position < 0 ? killedRanges.length : position) + 1;
}

function readCount(field: HTMLInputElement | null): number | undefined {
	const text = field?.value ?? '';
	return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
