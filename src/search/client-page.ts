import { searchWords } from '../i18n/search-words.ts';
import { monthName } from '../i18n/format-date.ts';
import { showChips, type Chip } from './client-chips.ts';
import { isIndexReachable, loadEngine } from './client-engine.ts';
import { connectFacets } from './client-facets.ts';
import { fillForm, readForm } from './client-form.ts';
import { listResults } from './client-page-results.ts';
import { countFacets, findEvents } from './find-events.ts';
import { toFoundEvent } from './found-event.ts';
import { parseQuery } from './parse-query.ts';
import { emptyState, facets, hasFilters, readState, toggleValue, writeState, type SearchState } from './search-state.ts';

const step = 20;

/** Brings the search page to life: what is asked is in its address, and Back takes a change back. */
export function startSearchPage(): void {
	const parts = findParts();
	if (!parts) return;
	const { form, app, filters, count, chips, results, more, failed, note } = parts;
	const language = document.documentElement.lang;
	const words = searchWords(language);
	const facetGroups = connectFacets(form, { words });
	let state = readState(new URLSearchParams(location.search));
	let shown = readShown();
	let latest = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	const update = async () => {
		latest += 1;
		const turn = latest;
		const asked = state;
		const slow = setTimeout(() => {
			if (turn === latest) count.textContent = words.loading;
		}, 250);
		try {
			const { pagefind, names, loadFilters } = await loadEngine();
			const months = Object.keys((await loadFilters())['month'] ?? {});
			const query = parseQuery(asked.text, { names, language });
			const options = { query, pagefind, months };
			const [found, counts] = await Promise.all([findEvents(asked, options), countFacets(asked, options)]);
			if (Object.keys(months).length === 0 && !(await isIndexReachable())) throw new Error('Expected the search index');
			const isAsked = asked.text !== '' || hasFilters(asked);
			const listed = isAsked ? found.slice(0, shown) : [];
			const events = (await Promise.all(listed.map((result) => result.data()))).map(toFoundEvent);
			if (turn !== latest) return;
			facetGroups.show(counts, asked.chosen);
			showChips(chips, { words, chips: listChips(asked), clear: () => change(withoutFilters(asked)) });
			results.replaceChildren(...listResults(events, { query, names, isByYear: asked.sort !== 'relevance' || asked.text === '' }));
			count.textContent = !isAsked
				? words.startPage
				: found.length > 0
					? words.found(found.length)
					: `${words.none(asked.text)} ${hasFilters(asked) ? words.noneFiltered : words.noneHelp}`;
			more.hidden = !isAsked || found.length <= shown;
			app.hidden = false;
			failed.hidden = true;
		} catch {
			if (turn !== latest) return;
			app.hidden = true;
			failed.hidden = false;
		} finally {
			clearTimeout(slow);
		}
	};

	/** Takes a new state: into the address, the form and the results. */
	const change = (next: SearchState, { isTyping = false } = {}) => {
		const address = toAddress(next);
		const isSame = address === `${location.pathname}${location.search}`;
		state = next;
		shown = step;
		if (!isTyping) fillForm(form, state);
		if (isTyping || isSame) history.replaceState({ shown }, '', address);
		else history.pushState({ shown }, '', address);
		void update();
	};

	const listChips = (asked: SearchState): Chip[] => [
		...facets.flatMap((facet) =>
			asked.chosen[facet].map((value) => ({
				text: facetGroups.nameOf(facet, value),
				remove: () => change(toggleValue(asked, { facet, value })),
			})),
		),
		...(asked.from === ''
			? []
			: [{ text: words.fromMonth(toMonthWords(asked.from, language)), remove: () => change({ ...asked, from: '' }) }]),
		...(asked.to === ''
			? []
			: [{ text: words.toMonth(toMonthWords(asked.to, language)), remove: () => change({ ...asked, to: '' }) }]),
	];

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(waiting);
		change(readForm(form));
	});
	form.addEventListener('input', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || target.name !== 'q') return;
		clearTimeout(waiting);
		waiting = setTimeout(() => change(readForm(form), { isTyping: true }), 200);
	});
	form.addEventListener('change', ({ target }) => {
		const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
		if (!isField || target.name === 'q') return;
		const next = readForm(form);
		note.textContent = findWindowProblem(form, next, words);
		if (note.textContent === '') change(next);
	});
	more.addEventListener('click', () => {
		const first = shown;
		shown += step;
		history.replaceState({ shown }, '');
		void update().then(() => results.querySelectorAll<HTMLElement>('.event-item-title a')[first]?.focus());
	});
	failed.querySelector('button')?.addEventListener('click', () => void update());
	addEventListener('popstate', () => {
		state = readState(new URLSearchParams(location.search));
		shown = readShown();
		fillForm(form, state);
		void update();
	});
	const wide = matchMedia('(width >= 62rem)');
	const openFilters = () => {
		filters.open = wide.matches;
	};
	wide.addEventListener('change', openFilters);
	openFilters();
	fillForm(form, state);
	void update();
}

function toAddress(state: SearchState): string {
	const parameters = writeState(state).toString();
	return `${location.pathname}${parameters === '' ? '' : `?${parameters}`}`;
}

function withoutFilters({ text, sort }: SearchState): SearchState {
	return { ...emptyState, text, sort };
}

/** How many results were shown before the reader went away from this place in the history. */
function readShown(): number {
	const state: unknown = history.state;
	const isKept = typeof state === 'object' && state !== null && 'shown' in state && typeof state.shown === 'number';
	return isKept ? Math.max(step, state.shown) : step;
}

function toMonthWords(month: string, language: string): string {
	return `${monthName(Number(month.slice(5)), language)} ${month.slice(0, 4)}`;
}

function findWindowProblem(form: HTMLFormElement, { from, to }: SearchState, words: ReturnType<typeof searchWords>): string {
	const typed = new FormData(form);
	if (from !== '' && to !== '' && to < from) return words.badOrder;
	const isUnread = (name: string, read: string) => read === '' && String(typed.get(name) ?? '').trim() !== '';
	return isUnread('from', from) || isUnread('to', to) ? words.badMonth : '';
}

function findParts() {
	const form = document.querySelector<HTMLFormElement>('[data-search-page] form');
	const find = (selector: string) => form?.querySelector<HTMLElement>(selector);
	const filters = form?.querySelector('details');
	const app = find('[data-search-app]');
	const count = find('.search-count');
	const chips = find('.search-chips');
	const results = find('[data-search-results]');
	const more = find('.search-more');
	const failed = find('[data-search-failed]');
	const note = find('.search-window-note');
	return form && filters && app && count && chips && results && more && failed && note
		? { form, filters, app, count, chips, results, more, failed, note }
		: undefined;
}
