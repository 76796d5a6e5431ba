import { searchWords } from '../i18n/search-words.ts';
import { monthName } from '../i18n/format-date.ts';
import { showChips, type Chip } from './client-chips.ts';
import { forgetEngine, isIndexReachable, loadEngine } from './client-engine.ts';
import { connectFacets } from './client-facets.ts';
import { enableFields, fillForm, readForm, showSort } from './client-form.ts';
import { readShown, step, toAddress } from './client-history.ts';
import { findPageParts } from './client-page-parts.ts';
import { listResults } from './client-page-results.ts';
import { findWindowProblem } from './client-window.ts';
import { countFacets, findEvents } from './find-events.ts';
import { toFoundEvent } from './found-event.ts';
import { parseQuery } from './parse-query.ts';
import {
	emptyState,
	facets,
	hasFilters,
	readState,
	toggleValue,
	type SearchState,
} from './search-state.ts';

/** Brings the search page to life: what is asked is in its address, and Back takes a change back. */
export function startSearchPage(): void {
	const parts = findPageParts();
	if (!parts) return;
	const { form, app, filters, count, chips, results, none, more, failed, note } = parts;
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
			const [found, counts] = await Promise.all([
				findEvents(asked, options),
				countFacets(asked, options),
			]);
			const isDoubtful = found.length === 0 || months.length === 0;
			if (isDoubtful && !(await isIndexReachable())) throw new Error('Expected the search index');
			const isAsked = asked.text !== '' || hasFilters(asked);
			const events = (await Promise.all(found.slice(0, shown).map((result) => result.data()))).map(
				toFoundEvent,
			);
			if (turn !== latest) return;
			facetGroups.show(counts, asked.chosen);
			showChips(chips, {
				words,
				chips: listChips(asked),
				clear: () => change(withoutFilters(asked)),
			});
			results.replaceChildren(
				...listResults(events, {
					query,
					names,
					isByYear: asked.sort !== 'relevance' || asked.text === '',
				}),
			);
			count.textContent = isAsked ? words.found(found.length) : words.everything(found.length);
			if (found.length === 0) count.textContent = words.none(asked.text.replaceAll('"', ''));
			showNone(none, {
				isShown: found.length === 0,
				help: hasFilters(asked) ? words.noneFiltered : words.noneHelp,
			});
			more.hidden = found.length <= shown;
			app.hidden = false;
			failed.hidden = true;
		} catch {
			forgetEngine();
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
		if (isTyping) showSort(form, state);
		else fillForm(form, state);
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
			: [
					{
						text: words.fromMonth(toMonthWords(asked.from, language)),
						remove: () => change({ ...asked, from: '' }),
					},
				]),
		...(asked.to === ''
			? []
			: [
					{
						text: words.toMonth(toMonthWords(asked.to, language)),
						remove: () => change({ ...asked, to: '' }),
					},
				]),
	];

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(waiting);
		change({ ...readForm(form), sort: state.sort });
	});
	form.addEventListener('input', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || target.name !== 'q') return;
		clearTimeout(waiting);
		waiting = setTimeout(
			() => change({ ...readForm(form), sort: state.sort }, { isTyping: true }),
			200,
		);
	});
	form.addEventListener('change', ({ target }) => {
		const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
		if (!isField || target.name === 'q') return;
		const read = readForm(form);
		const next = target.name === 'sort' ? read : { ...read, sort: state.sort };
		note.textContent = findWindowProblem(form, { read: next, words });
		if (note.textContent === '') change(next);
	});
	more.addEventListener('click', () => {
		const first = shown;
		shown += step;
		history.replaceState({ shown }, '');
		void update().then(() =>
			results.querySelectorAll<HTMLElement>('.event-item-title a')[first]?.focus(),
		);
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
	enableFields(form);
	fillForm(form, state);
	void update();
}

function showNone(
	none: HTMLElement,
	{ isShown, help }: { readonly isShown: boolean; readonly help: string },
): void {
	const [text] = none.querySelectorAll('p');
	if (text) text.textContent = help;
	none.hidden = !isShown;
}

function withoutFilters({ text, sort }: SearchState): SearchState {
	return { ...emptyState, text, sort };
}

function toMonthWords(month: string, language: string): string {
	return `${monthName(Number(month.slice(5)), language)} ${month.slice(0, 4)}`;
}
