import type { SearchWords } from '../i18n/search-words.ts';
import type { FacetCounts } from './find-events.ts';
import { facets, type Facet, type SearchState } from './search-state.ts';

/** How many choices a facet shows before more are asked for. */
const limits: Readonly<Record<Facet, number>> = {
	year: 20,
	country: 8,
	kind: 8,
	actor: 8,
	status: 5,
};

/** The facets of the search page. */
export interface FacetGroups {
	/** Shows beside each choice how many events it would leave; what would leave none is not offered. */
	readonly show: (counts: FacetCounts, chosen: SearchState['chosen']) => void;
	readonly nameOf: (facet: Facet, value: string) => string;
}

/** Connects the facets of a form; long ones show their fullest choices and a button for the others. */
export function connectFacets(
	form: HTMLFormElement,
	{ words }: { readonly words: SearchWords },
): FacetGroups {
	const groups = facets.flatMap((facet) => {
		const fieldset = form.querySelector<HTMLFieldSetElement>(`[data-facet="${facet}"]`);
		return fieldset ? [connectFacet(fieldset, { facet, words })] : [];
	});
	return {
		show(counts, chosen) {
			for (const group of groups) group.show(counts[group.facet], chosen[group.facet]);
		},
		nameOf: (facet, value) => groups.find((group) => group.facet === facet)?.nameOf(value) ?? value,
	};
}

interface FacetOptions {
	readonly facet: Facet;
	readonly words: SearchWords;
}

function connectFacet(fieldset: HTMLFieldSetElement, { facet, words }: FacetOptions) {
	const button = fieldset.querySelector<HTMLButtonElement>('[data-facet-more]');
	const choices = [...fieldset.querySelectorAll('li')].map((item) => ({
		item,
		value: item.querySelector('input')?.value ?? '',
		name: item.querySelector('.search-choice-name')?.textContent ?? '',
		count: item.querySelector('.search-choice-count'),
	}));
	let isLong = false;
	let arrange = () => {};
	button?.addEventListener('click', () => {
		isLong = !isLong;
		arrange();
	});
	return {
		facet,
		nameOf: (value: string) => choices.find((choice) => choice.value === value)?.name ?? value,
		show(counts: ReadonlyMap<string, number>, chosen: readonly string[]) {
			const numberOf = (value: string) => counts.get(value) ?? 0;
			for (const { value, count } of choices) {
				if (count) count.textContent = String(numberOf(value));
			}
			arrange = () => {
				const offered = choices.filter(
					({ value }) => numberOf(value) > 0 || chosen.includes(value),
				);
				const fullest = [...offered]
					.sort((a, b) => numberOf(b.value) - numberOf(a.value))
					.slice(0, limits[facet]);
				for (const choice of choices) {
					const isShown = isLong
						? offered.includes(choice)
						: fullest.includes(choice) || chosen.includes(choice.value);
					choice.item.hidden = !isShown;
				}
				fieldset.hidden = offered.length === 0;
				if (!button) return;
				button.hidden = offered.length <= limits[facet];
				button.textContent = isLong ? words.fewerOf[facet] : words.moreOf[facet];
				button.setAttribute('aria-expanded', String(isLong));
			};
			arrange();
		},
	};
}
