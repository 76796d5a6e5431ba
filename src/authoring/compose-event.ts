import { unfinished } from '../rules/unfinished.ts';
import { parseEdtf } from '../schema/edtf.ts';
import { toSlug } from './to-slug.ts';
import { writeFlow, writeKeys, writeScalar, type YamlValue } from './write-yaml.ts';

/** What an author says about a new event; whatever is missing stays marked in the file. */
export interface EventAnswers {
	readonly title: string;
	/** Ends the file name, where the title should not. */
	readonly slug?: string | undefined;
	readonly summary?: string | undefined;
	/** EDTF. */
	readonly date: string;
	readonly date_note?: string | undefined;
	readonly type: string;
	readonly status: string;
	/** 1 to 5, or the mark of what is unfinished. */
	readonly significance: number | string;
	readonly places: readonly PlaceAnswers[];
	readonly actors: readonly { readonly actor: string; readonly role: string }[];
	/** The day, as `YYYY-MM-DD`. */
	readonly added: string;
	readonly sources: readonly SourceAnswers[];
	/** Further keys of an event, written before its sources. */
	readonly more?: Readonly<Record<string, YamlValue | undefined>>;
	/** Lines that stand below the account as they are, until the author has used them. */
	readonly kept?: readonly string[];
}

/** What an author says about a place of the event. */
export interface PlaceAnswers {
	/** Its id. */
	readonly place: string;
	/** UCDP `where_prec`, where it is not that of the place. */
	readonly precision?: number | undefined;
}

/** What an author says about a work that the event cites. */
export interface SourceAnswers {
	readonly id: string;
	readonly url?: string | undefined;
	readonly locator?: string | undefined;
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly publisher?: string | undefined;
	/** EDTF. */
	readonly published: string;
}

const summaryToWrite = `${unfinished.mark}: say in one or two sentences what happened and where.`;
const titleToWrite = `[${unfinished.mark}: title as printed]`;

/** A file that is not there yet. */
export interface NewFile {
	/** Below the content folder. */
	readonly path: string;
	readonly text: string;
	/** What the author has still to write, in words. */
	readonly missing: readonly string[];
}

/**
 * Writes the file of a new event, a draft: it holds what the author said and nothing else. The name
 * needs a slug where the title has no letter of ASCII.
 */
export function composeEvent(answers: EventAnswers): NewFile {
	const { sources, actors, places, title, summary, date, slug = toSlug(title) } = answers;
	const { more = {}, kept = [] } = answers;
	const first = parseEdtf(date)?.first ?? date;
	const cited = sources.map(({ id }) => `@${id}`).join('; ');
	const untitled = sources.filter((source) => source.title === undefined);
	const lines = [
		'---',
		...writeKeys({
			title,
			summary: summary ?? summaryToWrite,
			date,
			date_note: answers.date_note,
			type: answers.type,
			status: answers.status,
			significance: answers.significance,
		}),
		'places:',
		...places.map(({ place, precision }) => `  - ${writeFlow({ place, precision })}`),
		...(actors.length > 0 ? ['actors:'] : []),
		...actors.map(({ actor, role }) => `  - ${writeFlow({ actor, role })}`),
		`added: ${writeScalar(answers.added, 'line')}`,
		...writeKeys(more),
		'draft: true',
		'sources:',
		...sources.flatMap(writeSource),
		'---',
		'',
		`${unfinished.mark}: write the account here, in your own words, and cite in every paragraph. [${cited}]`,
		'',
		...kept,
	];
	return {
		path: `events/${first.slice(0, 4)}/${first}-${slug}.md`,
		text: lines.join('\n'),
		missing: [
			...(summary === undefined ? ['the summary'] : []),
			...untitled.map(({ id }) => `the title of \`${id}\`, as printed`),
			'the account',
		],
	};
}

function writeSource({ title = titleToWrite, ...source }: SourceAnswers): string[] {
	const { id, url, locator, publisher, author, published } = source;
	return writeKeys({ id, url, locator, title, publisher, author, published }).map(
		(line, index) => `  ${index === 0 ? '-' : ' '} ${line}`,
	);
}
