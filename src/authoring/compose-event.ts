import { unfinished } from '../rules/unfinished.ts';
import { parseEdtf } from '../schema/edtf.ts';
import { toSlug } from './to-slug.ts';
import { writeFlow, writeKeys, writeScalar } from './write-yaml.ts';

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
	readonly significance: number;
	/** Ids of places. */
	readonly places: readonly string[];
	readonly actors: readonly { readonly actor: string; readonly role: string }[];
	/** The day, as `YYYY-MM-DD`. */
	readonly added: string;
	readonly sources: readonly SourceAnswers[];
}

/** What an author says about a work that the event cites. */
export interface SourceAnswers {
	readonly id: string;
	readonly url: string;
	readonly title?: string | undefined;
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
		...places.map((place) => `  - ${writeFlow({ place })}`),
		...(actors.length > 0 ? ['actors:'] : []),
		...actors.map(({ actor, role }) => `  - ${writeFlow({ actor, role })}`),
		`added: ${writeScalar(answers.added, 'line')}`,
		'draft: true',
		'sources:',
		...sources.flatMap(({ id, url, title: printed = titleToWrite, publisher, published }) =>
			writeKeys({ id, url, title: printed, publisher, published }).map(
				(line, index) => `  ${index === 0 ? '-' : ' '} ${line}`,
			),
		),
		'---',
		'',
		`${unfinished.mark}: write the account here, in your own words, and cite in every paragraph. [${cited}]`,
		'',
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
