import type { VFile } from 'vfile';
import { renderChapter, type ChapterOptions, type PageOptions } from '../markdown/processor.ts';
import type { ParsedFile } from '../parse/frontmatter.ts';
import { report } from '../rules/problem.ts';
import { chapterSchema, type ChapterData } from '../schema/chapter.ts';
import type { EventStanding, RenderedChapter } from '../schema/content.ts';
import { translationSchema } from '../schema/event.ts';
import { validate } from '../schema/validate.ts';
import { parseChapterFileName } from './chapter-files.ts';
import { check, parse, sourceIds, withBody, type ReadTranslation } from './read-event.ts';
import { readNamedFiles } from './read-named-files.ts';

/** A chapter file as read; its id has the number before it. */
export interface ReadChapter {
	readonly id: string;
	readonly file: VFile;
	readonly parsed: ParsedFile;
	readonly data: ChapterData | undefined;
	readonly keys: ReadonlySet<string>;
	readonly body: RenderedChapter;
}

interface ChaptersOptions extends PageOptions, Pick<ChapterOptions, 'checkFigure'> {
	readonly shownAs: string;
	/** The events that chapters may cite. */
	readonly events: ReadonlyMap<string, EventStanding>;
}

const empty: RenderedChapter = {
	html: '',
	citations: [],
	paragraphs: [],
	sections: [],
	words: 0,
	figures: [],
	passages: {},
};

/** Reads everything in the chapters folder, which may be missing; problems are in the files' messages. */
export function readChapters(root: string, { shownAs, ...options }: ChaptersOptions) {
	const named = readNamedFiles(root, {
		folder: 'chapters',
		shownAs,
		parseName: parseChapterFileName,
	});
	const chapters = named.flatMap(({ name, file }): ReadChapter[] => {
		if (name.kind !== 'chapter' || name.language !== undefined) return [];
		return [readChapter(file, { id: name.id, ...options })];
	});
	reportTakenNames(chapters);
	const originals = new Map(chapters.map((chapter) => [chapter.id, chapter]));
	const translations = named.flatMap(({ name, file }): ReadTranslation<RenderedChapter>[] => {
		if (name.kind !== 'chapter' || name.language === undefined) return [];
		const { id, language } = name;
		const parsed = parse(file);
		const { data } = check(file, {
			parsed,
			result: validate(translationSchema, parsed.data ?? {}),
		});
		const original = originals.get(id);
		const keys = original?.keys ?? new Set<string>();
		const passagesOf = Object.values(original?.data?.years ?? {});
		const body = renderBody(file, { parsed, keys, passagesOf, ...options });
		return [{ id, language, file, data, body }];
	});
	return { chapters, translations, files: named.map(({ file }) => file) };
}

function readChapter(
	file: VFile,
	{ id, ...options }: Omit<ChapterOptions, 'keys'> & { readonly id: string },
): ReadChapter {
	const parsed = parse(file);
	const keys = sourceIds(parsed.data);
	const { data } = check(file, { parsed, result: validate(chapterSchema, parsed.data ?? {}) });
	const passagesOf = Object.values(data?.years ?? {});
	const body = renderBody(file, { parsed, keys, passagesOf, ...options });
	return { id, file, parsed, data, keys, body };
}

function renderBody(
	file: VFile,
	{ parsed, ...options }: ChapterOptions & { readonly parsed: ParsedFile },
): RenderedChapter {
	if (parsed.data === undefined) return empty;
	return withBody(file, { parsed, render: (body) => renderChapter(body, options) });
}

/** Reports a number or a slug that an earlier chapter has: the one is its place, the other its address. */
function reportTakenNames(chapters: readonly ReadChapter[]): void {
	chapters.forEach(({ id, file }, index) => {
		const earlier = chapters.slice(0, index);
		const parts = { number: id.slice(0, 2), slug: id.slice(3) };
		for (const [part, text] of Object.entries(parts)) {
			const owner = earlier.find((other) =>
				part === 'number' ? other.id.startsWith(text) : other.id.slice(3) === text,
			);
			if (!owner) continue;
			report(file, {
				rule: 'chapter-name',
				reason: `Expected a ${part} of its own, found that of \`${owner.id}.md\``,
				mend: 'rename one of the two',
			});
		}
	});
}
