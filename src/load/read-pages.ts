import type { VFile } from 'vfile';
import { renderMarkdown, type PageOptions } from '../markdown/processor.ts';
import { report } from '../rules/problem.ts';
import type { LoadedPage } from '../schema/content.ts';
import { pageSchema } from '../schema/event.ts';
import { validate } from '../schema/validate.ts';
import { listFiles } from './list-files.ts';
import { check, parse, withBody } from './read-event.ts';
import { readText } from './read-text.ts';

interface PagesOptions extends PageOptions {
	readonly shownAs: string;
	readonly languages: readonly string[];
}

/** Reads the pages (`pages/about.md`, `pages/about.ar.md`); problems are in the files' messages. */
export function readPages(
	root: string,
	{ shownAs, languages, ...options }: PagesOptions,
): { readonly pages: readonly LoadedPage[]; readonly files: readonly VFile[] } {
	const files = listFiles(root, 'pages')
		.filter((path) => path.endsWith('.md'))
		.map((path) => readText(path, { root, shownAs }));
	const pages = files.flatMap((file): LoadedPage[] => {
		const name = file.path.slice(file.path.lastIndexOf('/') + 1, -3);
		const [id = '', language = languages[0] ?? 'en'] = name.split('.');
		if (languages.length > 0 && !languages.includes(language)) {
			report(file, {
				rule: 'translation',
				reason: `Expected a language of the site, found \`${language}\``,
				mend: 'add it to `languages` in site.yaml, or mend the name',
			});
		}
		const parsed = parse(file);
		const { data } = check(file, { parsed, result: validate(pageSchema, parsed.data ?? {}) });
		const html = withBody(file, {
			parsed,
			render: (body) => renderMarkdown(body, options),
		});
		return data ? [{ id, language, data, html }] : [];
	});
	return { pages, files };
}
