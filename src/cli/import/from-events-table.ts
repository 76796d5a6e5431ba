import { parseEdtf } from '../../schema/edtf.ts';
import { quote } from '../../rules/problem.ts';
import type { ImportedEvent } from './imported-event.ts';
import { takeCount } from './read-cells.ts';
import { UnreadableRow, type RowReader } from './row.ts';

/** What follows from `date`. */
const fromDate = ['date_start', 'date_end', 'date_precision', 'date_in_doubt', 'date_open'];

/**
 * Reads a row of the table of events that the site publishes. That table counts works and leaves out
 * roles: these are marked. Throws an UnreadableRow where id and date do not fit each other.
 */
export function fromEventsTable(row: RowReader): ImportedEvent {
	const take = (name: string) => unguard(row.take(name));
	const some = (name: string) => take(name) || undefined;
	const list = (name: string) =>
		take(name)
			.split(';')
			.filter((item) => item !== '');
	const id = take('id');
	const date = take('date');
	const first = parseEdtf(date)?.first;
	if (first === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !id.startsWith(`${first}-`)) {
		throw new UnreadableRow(
			`Expected an id that begins with its date, found ${quote(id)} and ${quote(date)}`,
			'mend id or date in the table',
		);
	}
	const numbers = list('ucdp_ged').map(Number);
	const wikidata = some('wikidata');
	const kind = take('date_kind');
	for (const column of fromDate) take(column);
	return {
		slug: id.slice(first.length + 1),
		title: some('title'),
		summary: some('summary'),
		date,
		dateNote: some('date_note'),
		added: some('added'),
		type: some('type'),
		status: some('status'),
		significance: takeCount(row, { names: ['significance'], least: 1, most: 5 }),
		places: list('places').map((place) => ({ place })),
		actors: list('actors').map((actor) => ({ actor })),
		sources: [],
		more: {
			date_kind: kind === 'occurred' ? undefined : kind || undefined,
			casualties: readTolls(row, some('toll_note')),
			part_of: some('part_of'),
			related: list('related'),
			topics: list('topics'),
			content_warning: list('content_warning'),
			keywords: list('keywords'),
			aliases: list('aliases'),
			ids:
				numbers.length > 0 || wikidata !== undefined
					? { ucdp_ged: numbers.length > 0 ? numbers : undefined, wikidata }
					: undefined,
		},
	};
}

/** Only a range with all its bounds has a key of its own; the columns of any other stay to be kept. */
function readTolls(row: RowReader, note: string | undefined) {
	const tolls = ['killed', 'injured', 'attackers_killed'].flatMap((measure) => {
		const bounds = ['low', 'best', 'high'].map((bound) => `${measure}_${bound}`);
		const isWhole =
			bounds.every((column) => row.peek(column) !== '') &&
			row.peek(`${measure}_is_minimum`) !== 'true';
		if (!isWhole) return [];
		row.take(`${measure}_is_minimum`);
		const [low = 0, best = 0, high = 0] = bounds.map((column) =>
			takeCount(row, { names: [column] }),
		);
		return [[measure, { low, best, high }] as const];
	});
	if (tolls.length === 0 && note === undefined) return undefined;
	return { ...Object.fromEntries(tolls), note };
}

/** Takes off the apostrophe that keeps a spreadsheet from running a text as a formula. */
export function unguard(text: string): string {
	return /^'+[=+\-@]/.test(text) ? text.slice(1) : text;
}
