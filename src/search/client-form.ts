import { facets, readState, type SearchState } from './search-state.ts';

/** Reads what a form asks for; its fields bear the names of the address's parameters. */
export function readForm(form: HTMLFormElement): SearchState {
	const parameters = new URLSearchParams();
	for (const [name, value] of new FormData(form)) {
		if (typeof value === 'string') parameters.append(name, value);
	}
	return readState(parameters);
}

/** Sets a form's fields to what a state asks for. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
	const chosen = new Set(
		facets.flatMap((facet) => state.chosen[facet].map((value) => `${facet} ${value}`)),
	);
	for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
		box.checked = chosen.has(`${box.name} ${box.value}`);
	}
	showSort(form, state);
	const values = { q: state.text, from: state.from, to: state.to };
	for (const [name, value] of Object.entries(values)) {
		const field = form.elements.namedItem(name);
		if (field instanceof HTMLInputElement) field.value = value;
	}
}

/** Shows the order that holds: without text there is no best match, and the oldest come first. */
export function showSort(form: HTMLFormElement, { text, sort }: SearchState): void {
	const field = form.elements.namedItem('sort');
	if (!(field instanceof HTMLSelectElement)) return;
	for (const option of field.options) option.disabled = option.value === 'relevance' && text === '';
	field.value = text === '' && sort === 'relevance' ? 'date-asc' : sort;
}

/** Enables the fields that would do nothing without scripts, and so are not sent without them. */
export function enableFields(form: HTMLFormElement): void {
	for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
		'[data-search-scripted]',
	)) {
		field.disabled = false;
	}
}
