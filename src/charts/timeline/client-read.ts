import { fromDays } from './days.ts';
import type { ChartData, ChartEra, ChartEvent } from './chart-event.ts';

/** The words of an event's row. */
export interface RowWords {
	readonly date: string;
	readonly title: string;
	readonly place: string;
	readonly killed: string;
	readonly status: string;
	readonly sources: number;
}

/** What the page says of a chart: its data, the words of each event and where each leads. */
export interface ReadChart {
	readonly data: ChartData;
	readonly words: readonly RowWords[];
	readonly hrefs: readonly string[];
	readonly hrefOfYear: (year: number) => string;
	/** Colours of the palette by family. */
	readonly colors: readonly number[];
	readonly rows: readonly HTMLTableRowElement[];
}

/** Reads a chart from its own table and lists, the only place its data is in. */
export function readChart(host: HTMLElement): ReadChart {
	const rows = [...host.querySelectorAll<HTMLTableRowElement>('tbody tr')];
	const links = rows.map((row) => row.querySelector('a'));
	return {
		data: {
			events: rows.map((row, position) => readEvent(row, { title: textOf(links[position]) })),
			eras: [...host.querySelectorAll<HTMLElement>('.timeline-era-list li')].map(readEra),
			regions: listOf(host.dataset['regions']),
			families: listOf(host.dataset['families']),
			period: readBounds(host.dataset),
		},
		words: rows.map(readWords),
		hrefs: links.map((link) => link?.getAttribute('href') ?? ''),
		hrefOfYear: (year) => (host.dataset['yearAddress'] ?? '').replace('YEAR', String(year)),
		colors: listOf(host.dataset['colors']).map(Number),
		rows,
	};
}

function readEvent(
	{ id, dataset }: HTMLElement,
	{ title }: { readonly title: string },
): ChartEvent {
	const flags = dataset['flags'] ?? '';
	return {
		id,
		title,
		...readBounds(dataset),
		precision: precisions.find((known) => known === dataset['precision']) ?? 'day',
		isOpen: flags.includes('o'),
		isVague: flags.includes('v'),
		region: Number(dataset['region']),
		family: Number(dataset['family']),
		color: Number(dataset['color']),
		killed: Number(dataset['killed'] ?? 0),
		significance: Number(dataset['significance']),
	};
}

const precisions = ['day', 'range', 'month', 'year'] as const;

function readEra(item: HTMLElement): ChartEra {
	return { ...readBounds(item.dataset), name: textOf(item.querySelector('b')) };
}

/** Bounds are written as days since 1970, and the end of a single day not at all, which is short. */
function readBounds({ start, end }: DOMStringMap): { start: number; end: number } {
	const first = Number(start);
	return { start: fromDays(first), end: fromDays(end === undefined ? first + 1 : Number(end)) };
}

function listOf(text = ''): string[] {
	return text === '' ? [] : text.split('|');
}

function readWords({ cells }: HTMLTableRowElement): RowWords {
	const [date, title, place, , killed, status, sources] = [...cells].map(textOf);
	return {
		date: date ?? '',
		title: title ?? '',
		place: place ?? '',
		killed: killed ?? '',
		status: status ?? '',
		sources: Number(sources),
	};
}

function textOf(element: Element | null | undefined): string {
	return element?.textContent.trim() ?? '';
}
