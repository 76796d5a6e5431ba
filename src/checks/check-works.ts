import { hostOf } from '../model/find-publisher.ts';
import { archivedPage, isSamePage } from '../rules/archived-page.ts';
import { deniedHost } from '../rules/denied-host.ts';
import { didYouMean } from '../rules/nearest.ts';
import { quote } from '../rules/problem.ts';
import { entryOf } from '../schema/content.ts';
import type { SourceData } from '../schema/source.ts';
import type { ChapterContext, ContentProblem } from './check.ts';

type Work = Omit<SourceData, 'reports'>;
type WorksContext = Pick<ChapterContext, 'registries' | 'wording' | 'findPublisher'>;

/** A text and the works that it may cite. */
interface Citing {
	readonly data: { readonly sources: readonly Work[] };
	readonly citations: readonly string[];
}

/** Checks that every work of an event or a chapter is known, cited and named once. */
export function checkWorks(text: Citing, context: WorksContext): ContentProblem[] {
	return text.data.sources.flatMap((source, index) => checkWork(source, { index, text, context }));
}

function checkWork(
	source: Work,
	{
		index,
		text,
		context,
	}: { readonly index: number; readonly text: Citing; readonly context: WorksContext },
): ContentProblem[] {
	const problems: ContentProblem[] = [];
	const add = (rule: ContentProblem['rule'], key: string, reason: string, mend: string) =>
		problems.push({ rule, reason, mend, path: ['sources', index, key] });
	const { sources } = text.data;
	const { publishers } = context.registries;
	if (sources.findIndex(({ id }) => id === source.id) < index) {
		add(
			'duplicate-source',
			'id',
			`Expected one source \`${source.id}\`, found another`,
			'give it an id of its own',
		);
	}
	if (source.url !== undefined && sources.findIndex(({ url }) => url === source.url) < index) {
		add(
			'duplicate-source',
			'url',
			'Expected an address once, found it in another source too',
			'keep one of the two and cite it twice',
		);
	}
	// A text without any citation is reported as such, once.
	if (text.citations.length > 0 && !text.citations.includes(source.id)) {
		add(
			'unused-source',
			'id',
			`Expected \`${source.id}\` to be cited, found no \`[@${source.id}]\``,
			'cite it in the account, or remove it',
		);
	}
	if (source.url === undefined && source.locator === undefined) {
		add(
			'source-locator',
			'id',
			'Expected a `url` or a `locator`, found neither',
			'add the address, or the report’s number and page',
		);
	}
	for (const key of ['publisher', 'agency'] as const) {
		const id = source[key];
		if (id !== undefined && entryOf(publishers, id) === undefined) {
			const mend = didYouMean(id, Object.keys(publishers), 'add it to content/publishers.yaml');
			add('unknown-publisher', key, `Expected the id of a publisher, found \`${id}\``, mend);
		}
	}
	if (
		source.publisher === undefined &&
		(source.url === undefined || context.findPublisher(source.url) === undefined)
	) {
		add(
			'unknown-publisher',
			source.url === undefined ? 'id' : 'url',
			`Expected a known publisher, found ${source.url === undefined ? 'none' : `the domain \`${hostOf(source.url)}\``}`,
			'add the domain to content/publishers.yaml, or find a better source: mirrors, blogs and what those it reports on publish themselves are none',
		);
	}
	const copied = archivedPage(source.archive_url ?? '');
	if (copied !== undefined && source.url !== undefined && !isSamePage(copied, source.url)) {
		add(
			'archive-page',
			'archive_url',
			`Expected a copy of the page at \`url\`, found one of ${quote(copied)}`,
			'delete the line, then look for a copy of that very page: npm run links -- --archive',
		);
	}
	for (const key of ['url', 'archive_url'] as const) {
		const host = deniedHost(source[key] ?? '', context.wording.denied_hosts);
		if (host !== undefined) {
			add(
				'propaganda-host',
				key,
				`Expected a publisher’s address, found the host \`${host}\``,
				'cite a report about it instead',
			);
		}
	}
	return problems;
}
