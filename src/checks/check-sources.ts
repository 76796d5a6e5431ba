import { hostOf } from '../model/find-publisher.ts';
import { deniedHost } from '../rules/denied-host.ts';
import { didYouMean } from '../rules/nearest.ts';
import { parseEdtf } from '../schema/edtf.ts';
import { entryOf, type Registry } from '../schema/content.ts';
import type { SourceData } from '../schema/source.ts';
import type { CheckContext, EventCheck, EventProblem, ShapedEvent } from './check.ts';

/** Checks that every source is known, cited and named once, and that references to sources resolve. */
export const checkSources: EventCheck = (event, context) => [
	...event.data.sources.flatMap((source, index) => checkSource(source, { index, event, context })),
	...checkSourceReferences(event),
];

function checkSource(
	source: SourceData,
	{
		index,
		event,
		context,
	}: { readonly index: number; readonly event: ShapedEvent; readonly context: CheckContext },
): EventProblem[] {
	const problems: EventProblem[] = [];
	const add = (rule: EventProblem['rule'], key: string, reason: string, mend: string) =>
		problems.push({ rule, reason, mend, path: ['sources', index, key] });
	const { sources, date } = event.data;
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
	// An account without any citation is reported as such, once.
	if (event.citations.length > 0 && !event.citations.includes(source.id)) {
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
			'add the domain to content/publishers.yaml, or find a better source: mirrors, blogs and the group’s own media are none',
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
	const published = parseEdtf(source.published);
	const happened = parseEdtf(date);
	if (published && happened && (published.end ?? Infinity) <= happened.start) {
		add(
			'source-before-event',
			'published',
			`Expected a day from \`${date}\` on, found \`${source.published}\``,
			'check both dates; a source may come first only where it tells what led to the event',
		);
	}
	return problems;
}

function checkSourceReferences({ data }: ShapedEvent): EventProblem[] {
	const ids = data.sources.map(({ id }) => id);
	const check = (list: readonly string[], path: readonly (string | number)[]): EventProblem[] =>
		list.flatMap((id, index) =>
			ids.includes(id)
				? []
				: [
						{
							rule: 'unknown-source' as const,
							reason: `Expected the id of a source of this event, found \`${id}\``,
							mend: didYouMean(id, ids, 'add it under `sources:`'),
							path: [...path, index],
						},
					],
		);
	return [
		...data.actors.flatMap(({ sources }, index) => check(sources, ['actors', index, 'sources'])),
		...data.claims.flatMap(({ sources }, index) => check(sources, ['claims', index, 'sources'])),
		...check(data.casualties?.basis ?? [], ['casualties', 'basis']),
	];
}

/** Checks that an event rests on two independent publishers, unless its status says that it does not. */
export const checkIndependence: EventCheck = ({ data }, { registries, findPublisher }) => {
	if (data.status === 'single-source' || data.status === 'retracted') return [];
	const publishers = data.sources.map(({ agency, publisher, url }) =>
		entryIn(registries.publishers, agency ?? publisher ?? (url && findPublisher(url))),
	);
	// An unknown publisher is reported as such; it may well be the second one.
	if (publishers.includes(undefined)) return [];
	const origins = new Set(publishers.filter((publisher) => publisher?.kind !== 'reference'));
	if (origins.size >= 2) return [];
	return [
		{
			rule: 'independence',
			reason: `Expected two independent publishers for \`${data.status}\`, found ${origins.size}`,
			mend: 'add a source from another publisher (agency copy counts as its agency, an encyclopaedia not at all), or set `status: single-source`',
			path: ['status'],
		},
	];
};

function entryIn<T>(registry: Registry<T>, id: string | undefined): T | undefined {
	return id === undefined ? undefined : entryOf(registry, id);
}
