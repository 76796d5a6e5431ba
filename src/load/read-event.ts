import { VFile } from 'vfile';
import { renderAccount, type AccountOptions, type PageOptions } from '../markdown/processor.ts';
import { parseFrontmatter, type ParsedFile } from '../parse/frontmatter.ts';
import { report } from '../rules/problem.ts';
import type { RenderedBody } from '../schema/content.ts';
import {
	eventSchema,
	translationSchema,
	type EventData,
	type TranslationData,
} from '../schema/event.ts';
import { validate, type Checked } from '../schema/validate.ts';
import { reportUnfinished } from './report-unfinished.ts';

/** An event file as read: its data where it is valid, and where everything stands in it. */
export interface ReadEvent {
	readonly id: string;
	readonly file: VFile;
	/** Where the value at a path stands. */
	readonly pointAt: ParsedFile['pointAt'];
	readonly data: EventData | undefined;
	/** The ids of its sources, also where its data is not valid. */
	readonly keys: ReadonlySet<string>;
	readonly body: RenderedBody;
}

/** A translation as read. */
export interface ReadTranslation<Body = RenderedBody> {
	readonly id: string;
	readonly language: string;
	readonly file: VFile;
	readonly data: TranslationData | undefined;
	readonly body: Body;
}

const empty: RenderedBody = { html: '', citations: [], paragraphs: [] };

/** Reads an event file; what is wrong with it is in `file.messages`. */
export function readEvent(
	file: VFile,
	{ id, ...options }: PageOptions & { readonly id: string },
): ReadEvent {
	const parsed = parse(file);
	const keys = sourceIds(parsed.data);
	const { data } = check(file, { parsed, result: validate(eventSchema, parsed.data ?? {}) });
	if (data) reportUnfinished(file, { isDraft: data.draft });
	const body = renderBody(file, { parsed, keys, ...options });
	return { id, file, pointAt: parsed.pointAt, data, keys, body };
}

interface TranslationOptions extends AccountOptions {
	readonly id: string;
	readonly language: string;
}

/** Reads a translation; it may cite the sources of its event and no others. */
export function readTranslation(
	file: VFile,
	{ id, language, ...options }: TranslationOptions,
): ReadTranslation {
	const parsed = parse(file);
	const { data } = check(file, { parsed, result: validate(translationSchema, parsed.data ?? {}) });
	return { id, language, file, data, body: renderBody(file, { parsed, ...options }) };
}

/** Parses the frontmatter of a Markdown file and reports what cannot be read. */
export function parse(file: VFile): ParsedFile {
	const unread = file.messages.length > 0;
	const parsed = parseFrontmatter(unread ? '---\n---\n' : String(file.value));
	if (unread) return { ...parsed, data: undefined };
	for (const problem of parsed.problems) report(file, problem, problem.point);
	return parsed;
}

/** Reports what a schema finds wrong, each problem at its own place; nothing where the file could not be read. */
export function check<T>(
	file: VFile,
	{ parsed, result }: { readonly parsed: ParsedFile; readonly result: Checked<T> },
): { readonly data: T | undefined } {
	if (parsed.data === undefined) return { data: undefined };
	for (const problem of result.problems) {
		const { path } = problem;
		report(file, problem, problem.isKey ? parsed.pointAtKey(path) : parsed.pointAt(path));
	}
	return { data: result.data };
}

function renderBody(
	file: VFile,
	{ parsed, ...options }: AccountOptions & { readonly parsed: ParsedFile },
): RenderedBody {
	if (parsed.data === undefined) return empty;
	return withBody(file, { parsed, render: (body) => renderAccount(body, options) });
}

/** Runs a renderer on the body alone and moves its messages to the lines of the whole file. */
export function withBody<T>(
	file: VFile,
	{ parsed, render }: { readonly parsed: ParsedFile; readonly render: (body: VFile) => T },
): T {
	const body = new VFile({ path: file.path, value: parsed.body });
	const result = render(body);
	for (const message of body.messages) {
		if (message.line !== undefined) message.line += parsed.linesBefore;
		file.messages.push(message);
	}
	return result;
}

/** The ids of the sources, also where the rest of the frontmatter is not valid. */
export function sourceIds(data: unknown): ReadonlySet<string> {
	const sources = (data as { sources?: unknown } | undefined)?.sources;
	return new Set(
		(Array.isArray(sources) ? sources : []).map((source: unknown) =>
			String((source as { id?: unknown } | null)?.id),
		),
	);
}
