import { chooseStatus } from '../../authoring/choose-status.ts';
import {
	composeEvent,
	type EventAnswers,
	type NewFile,
	type PlaceAnswers,
	type SourceAnswers,
} from '../../authoring/compose-event.ts';
import { toSlug, untaken } from '../../authoring/to-slug.ts';
import type { YamlValue } from '../../authoring/write-yaml.ts';
import { unfinished } from '../../rules/unfinished.ts';
import type { KnownNames } from './known-names.ts';

const { mark } = unfinished;

/** What a row says of an event. What is missing is marked in the draft. */
export interface ImportedEvent {
	/** Ends the file name; the same for the same row each time. */
	readonly slug: string;
	readonly title?: string | undefined;
	/** What the row says in place of a title, for the author to write one from. */
	readonly about?: string | undefined;
	readonly summary?: string | undefined;
	/** EDTF. */
	readonly date: string;
	readonly dateNote?: string | undefined;
	/** The day it entered the record, where it is in one already. */
	readonly added?: string | undefined;
	readonly type?: string | undefined;
	readonly status?: string | undefined;
	readonly significance?: number | undefined;
	readonly places: readonly PlaceAnswers[];
	readonly actors: readonly { readonly actor: string; readonly role?: string }[];
	readonly sources: readonly ImportedSource[];
	/** Further keys of an event. */
	readonly more?: EventAnswers['more'];
}

/** What a row says of a work; what is missing is marked in the draft. */
export interface ImportedSource extends Omit<SourceAnswers, 'id' | 'published'> {
	readonly published?: string | undefined;
}

/** What is known when a draft is written. */
interface ComposeOptions {
	readonly names: KnownNames;
	/** The day, as `YYYY-MM-DD`. */
	readonly added: string;
	/** What the row says and the event has no place for. */
	readonly rest: readonly (readonly [string, string])[];
}

/** Writes the draft of an event, with a mark wherever the author must decide, and all that found no place below the account. */
export function composeImported(
	event: ImportedEvent,
	{ names, added, rest }: ComposeOptions,
): NewFile {
	const { title, about = '', places, actors, sources } = event;
	const works = sources.length > 0 ? sources : [{ locator: mark }];
	const publisherOf = ({ url, publisher }: ImportedSource) =>
		publisher ?? (url === undefined ? undefined : names.publisherOf(url));
	const status = chooseStatus(sources.map(publisherOf), names.publishers);
	return composeEvent({
		title: title ?? `${mark}: ${about}`.replace(/[: ]+$/, ''),
		slug: event.slug,
		summary: event.summary,
		date: event.date,
		date_note: event.dateNote,
		type: event.type ?? mark,
		status: event.status ?? (sources.length > 0 ? status : mark),
		significance: event.significance ?? mark,
		places: places.length > 0 ? places : [{ place: mark }],
		actors: actors.map(({ actor, role = mark }) => ({ actor, role })),
		added: event.added ?? added,
		sources: nameSources(works, names),
		...(event.more && { more: withoutEmpty(event.more) }),
		kept: rest.length > 0 ? keep(rest) : [],
	});
}

function nameSources(sources: readonly ImportedSource[], names: KnownNames): SourceAnswers[] {
	const taken = new Set<string>();
	return sources.map((source) => {
		const publisher = source.publisher ?? (source.url && names.publisherOf(source.url));
		const id = untaken(toSlug(publisher || 'source') || 'source', taken);
		taken.add(id);
		const isKnown = source.url !== undefined && names.publisherOf(source.url) !== undefined;
		return {
			...source,
			id,
			// The domain of an address tells it.
			publisher: source.publisher ?? (isKnown ? undefined : mark),
			published: source.published ?? mark,
		};
	});
}

function withoutEmpty(
	more: NonNullable<EventAnswers['more']>,
): Record<string, YamlValue | undefined> {
	return Object.fromEntries(
		Object.entries(more).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
	);
}

/** Code is shown as it is, whatever it holds; the fence is longer than any within. */
function keep(rest: readonly (readonly [string, string])[]): string[] {
	const lines = rest.flatMap(([name, text]) =>
		`${name}: ${text.trim()}`
			.normalize('NFC')
			.split(/\r\n|\r|\n/)
			.map((line, index) => (index === 0 ? line : `  ${line}`).replaceAll('\t', '  ').trimEnd()),
	);
	const longest = Math.max(2, ...(lines.join('\n').match(/`+/g) ?? []).map(({ length }) => length));
	const fence = '`'.repeat(longest + 1);
	return [
		`${mark}: use what the imported row says beyond that, and delete it.`,
		'',
		`${fence}text`,
		...lines,
		fence,
		'',
	];
}
