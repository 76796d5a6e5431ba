import { searchWords } from '../i18n/search-words.ts';
import { forgetEngine, isIndexReachable, loadEngine, type Engine } from './client-engine.ts';
import { connectList, type ListKeys } from './client-list.ts';
import { make } from '../client/make.ts';
import { describe } from './client-results.ts';
import { findEvents } from './find-events.ts';
import { toFoundEvent, type FoundEvent } from './found-event.ts';
import { groupByYear } from './group-by-year.ts';
import { parseQuery, type Query } from './parse-query.ts';
import { emptyState } from './search-state.ts';
import { suggestThings } from './suggest-things.ts';
import type { Thing } from './thing.ts';

const most = 12;
const started = new WeakSet<HTMLDialogElement>();

/** Brings the dialog to life: results as you type, arrow keys, and what to do when nothing is found. */
export function startDialog(dialog: HTMLDialogElement): void {
	if (started.has(dialog)) return;
	const parts = findParts(dialog);
	if (!parts) return;
	started.add(dialog);
	const language = document.documentElement.lang;
	const words = searchWords(language);
	const { input, list, status, failed } = parts;
	const keys: ListKeys = connectList(input, { list });
	let latest = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	const say = (message: string) => {
		status.textContent = message;
	};

	const update = async () => {
		const text = input.value.trim();
		latest += 1;
		const turn = latest;
		failed.hidden = true;
		if (text === '') {
			keys.show([]);
			say(words.start);
			return;
		}
		const slow = setTimeout(() => turn === latest && say(words.loading), 250);
		try {
			const answer = await search(text, language);
			if (turn !== latest) return;
			keys.show(listGroups(answer, { dialog }));
			say(
				answer.total === 0
					? `${words.none(text.replaceAll('"', ''))} ${words.noneHelp}`
					: words.shown({ shown: answer.events.length, total: answer.total }),
			);
		} catch {
			forgetEngine();
			if (turn !== latest) return;
			keys.show([]);
			say('');
			failed.hidden = false;
		} finally {
			clearTimeout(slow);
		}
	};

	input.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => void update(), 90);
	});
	failed.querySelector('button')?.addEventListener('click', () => {
		input.focus();
		void update();
	});
	dialog.addEventListener('close', () => keys.reset());
	connectSlash(parts.slash);
	void update();
}

interface Answer {
	readonly engine: Engine;
	readonly query: Query;
	readonly total: number;
	readonly events: readonly FoundEvent[];
	readonly things: readonly Thing[];
}

async function search(text: string, language: string): Promise<Answer> {
	const engine = await loadEngine();
	const query = parseQuery(text, { names: engine.names, language });
	const results = await findEvents(
		{ ...emptyState, text },
		{ query, pagefind: engine.pagefind, months: [] },
	);
	if (results.length === 0 && !(await isIndexReachable()))
		throw new Error('Expected the search index');
	const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
	return {
		engine,
		query,
		total: results.length,
		events: pages.map(toFoundEvent),
		things: suggestThings(text, { names: engine.names, limit: 3 }),
	};
}

function listGroups(
	{ engine, query, events, things }: Answer,
	{ dialog }: { readonly dialog: HTMLDialogElement },
): HTMLElement[] {
	const language = document.documentElement.lang;
	const words = searchWords(language);
	const options = things.map((thing) =>
		make('a', {
			role: 'option',
			class: 'search-option search-thing',
			href: hrefOf(thing, dialog),
			children: [
				make('span', {
					class: 'search-option-title',
					children: [thing.name[language] ?? thing.name['en'] ?? thing.id],
				}),
				make('span', { class: 'search-option-facts', children: [words.thingKinds[thing.kind]] }),
			],
		}),
	);
	const years = groupByYear(events).map(({ year, items }) =>
		toGroup(
			year,
			items.map((event) => {
				const { title, facts, extract } = describe(event, {
					query,
					names: engine.names,
					length: 24,
				});
				return make('a', {
					role: 'option',
					class: 'search-option',
					href: event.url,
					'data-color': event.color,
					children: [
						make('span', {
							class: 'search-option-title',
							lang: event.language,
							dir: 'auto',
							children: title,
						}),
						make('span', { class: 'search-option-facts', children: facts }),
						make('span', {
							class: 'search-option-extract',
							lang: event.language,
							dir: 'auto',
							children: extract,
						}),
					],
				});
			}),
		),
	);
	return [...(options.length > 0 ? [toGroup(words.things, options)] : []), ...years];
}

function toGroup(name: string, options: readonly HTMLElement[]): HTMLElement {
	return make('div', {
		role: 'group',
		class: 'search-group',
		'aria-label': name,
		children: [
			make('p', { class: 'search-group-name', 'aria-hidden': 'true', children: [name] }),
			...options,
		],
	});
}

function hrefOf({ kind, id }: Thing, { dataset }: HTMLDialogElement): string {
	const folder =
		{ place: dataset['places'], country: dataset['countries'], actor: dataset['actors'] }[kind] ??
		'';
	return `${folder}${id.toLowerCase()}/`;
}

function findParts(dialog: HTMLDialogElement) {
	const input = dialog.querySelector('input');
	const list = dialog.querySelector<HTMLElement>('[role="listbox"]');
	const status = dialog.querySelector<HTMLElement>('[role="status"]');
	const failed = dialog.querySelector<HTMLElement>('[data-search-failed]');
	const slash = dialog.querySelector<HTMLInputElement>('[data-search-slash]');
	return input && list && status && failed && slash
		? { input, list, status, failed, slash }
		: undefined;
}

function connectSlash(box: HTMLInputElement): void {
	try {
		box.checked = localStorage.getItem('search-slash') !== 'off';
		box.addEventListener('change', () =>
			localStorage.setItem('search-slash', box.checked ? 'on' : 'off'),
		);
	} catch {
		// Without storage the choice could not be kept.
		box.closest('label')?.remove();
	}
}
