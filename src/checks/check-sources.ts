import { didYouMean } from '../rules/nearest.ts';
import { parseEdtf } from '../schema/edtf.ts';
import { entryOf, type Registry } from '../schema/content.ts';
import { checkWorks } from './check-works.ts';
import type { EventCheck, ShapedEvent, ContentProblem } from './check.ts';

/** Checks that every source is known, cited and named once, and that references to sources resolve. */
export const checkSources: EventCheck = (event, context) => [
	...checkWorks(event, context),
	...checkPublished(event),
	...checkAdded(event),
	...checkSourceReferences(event),
];

/** Checks that no source was published before its event. */
function checkPublished({ data }: ShapedEvent): ContentProblem[] {
	const happened = parseEdtf(data.date);
	return data.sources.flatMap(({ published: text }, index): ContentProblem[] => {
		const published = parseEdtf(text);
		if (!published || !happened || (published.end ?? Infinity) > happened.start) return [];
		return [
			{
				rule: 'source-before-event',
				reason: `Expected a day from \`${data.date}\` on, found \`${text}\``,
				mend: 'check both dates; a source may come first only where it tells what led to the event',
				path: ['sources', index, 'published'],
			},
		];
	});
}

/** Checks that the event did not enter the record before anything could be cited. */
function checkAdded({ data }: ShapedEvent): ContentProblem[] {
	const added = parseEdtf(data.added)?.end ?? Infinity;
	const published = data.sources.map(({ published: text }) => parseEdtf(text)?.start ?? -Infinity);
	const first = Math.min(...published);
	if (first < added) return [];
	return [
		{
			rule: 'added-early',
			reason: `Expected a day on which a source was out, found \`${data.added}\``,
			mend: 'check the day, and the dates under `published:`',
			path: ['added'],
		},
	];
}

function checkSourceReferences({ data }: ShapedEvent): ContentProblem[] {
	const ids = data.sources.map(({ id }) => id);
	const check = (list: readonly string[], path: readonly (string | number)[]): ContentProblem[] =>
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
		...data.leadership.flatMap(({ sources }, index) =>
			check(sources, ['leadership', index, 'sources']),
		),
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
