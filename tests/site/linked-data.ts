import { z } from 'zod';

const day = /^\d{4}(-\d\d){0,2}$/;
const listItem = z.object({ '@type': z.literal('ListItem'), position: z.int().min(1) });
const list = z.object({
	'@type': z.literal('ItemList'),
	numberOfItems: z.int().min(0),
	itemListElement: z.array(listItem.extend({ url: z.url() })),
});
const head = z.object({
	'@context': z.literal('https://schema.org'),
	'@id': z.url(),
	url: z.url(),
	description: z.string().min(8),
	inLanguage: z.string().min(2),
	license: z.string().min(2),
});
const page = head.extend({
	name: z.string().min(1),
	isPartOf: z.object({ '@type': z.literal('WebSite'), '@id': z.url(), url: z.url() }),
});
const collection = page.extend({ '@type': z.literal('CollectionPage') });
const named = (...types: readonly [string, ...string[]]) =>
	z.object({ '@type': z.enum(types), '@id': z.url(), name: z.string().min(1) });
const article = head.extend({
	'@type': z.literal('Article'),
	headline: z.string().min(8),
	image: z.url(),
	author: z.object({ name: z.string(), url: z.url() }),
	datePublished: z.string().regex(day),
	dateModified: z.string().regex(day),
});

/** What search engines and reference managers need of each type of page, by the form of its route without a language. */
const demands: Readonly<Record<string, z.ZodType>> = {
	'/': head.extend({
		'@type': z.literal('WebSite'),
		name: z.string().min(1),
		potentialAction: z.object({
			'@type': z.literal('SearchAction'),
			target: z.object({ urlTemplate: z.string().endsWith('?q={search_term_string}') }),
			'query-input': z.literal('required name=search_term_string'),
		}),
	}),
	'/events/[id]/': article.extend({
		about: z.object({ '@type': z.literal('Event'), startDate: z.string().regex(day) }),
		citation: z.array(z.object({ name: z.string(), datePublished: z.string() })).min(1),
	}),
	'/chapters/[id]/': article.extend({ mentions: z.array(z.object({ '@id': z.url() })).min(1) }),
	'/chapters/': collection.extend({ mainEntity: list }),
	'/[year]/': collection.extend({ mainEntity: list }),
	'/[year]/[month]/': collection.extend({ mainEntity: list }),
	'/places/': collection.extend({ mainEntity: list }),
	'/places/[id]/': collection.extend({ mainEntity: list, about: named('Place') }),
	'/countries/': collection.extend({ mainEntity: list }),
	'/countries/[id]/': collection.extend({ mainEntity: list, about: named('Country') }),
	'/actors/': collection.extend({ mainEntity: list }),
	'/actors/[id]/': collection.extend({
		mainEntity: list,
		about: named('Country', 'GovernmentOrganization', 'NGO', 'Organization', 'Person', 'Thing'),
	}),
	'/kinds/': collection.extend({ mainEntity: list }),
	'/kinds/[id]/': collection.extend({ mainEntity: list, about: named('DefinedTerm') }),
	'/topics/': collection.extend({ mainEntity: list }),
	'/topics/[id]/': collection.extend({ mainEntity: list, about: named('DefinedTerm') }),
	'/sources/': collection.extend({ mainEntity: list }),
	'/sources/[id]/': collection.extend({
		about: named('NewsMediaOrganization', 'Organization'),
	}),
	'/search/': page.extend({ '@type': z.literal('SearchResultsPage') }),
	'/about/': page.extend({ '@type': z.literal('AboutPage') }),
	'/method/': page.extend({ '@type': z.literal('AboutPage') }),
	'/data/': page.extend({
		mainEntity: named('Dataset').extend({
			// What Google's search of data sets asks for.
			description: z.string().min(50).max(5000),
			license: z.url(),
			creator: z.object({ name: z.string() }),
			version: z.string(),
			temporalCoverage: z.string().regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/),
			spatialCoverage: z.array(z.object({ name: z.string() })).min(1),
			distribution: z
				.array(
					z.object({
						'@type': z.literal('DataDownload'),
						contentUrl: z.url(),
						encodingFormat: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
					}),
				)
				.min(5),
		}),
	}),
};

const trail = z.object({
	'@type': z.literal('BreadcrumbList'),
	itemListElement: z.array(listItem.extend({ name: z.string().min(1), item: z.url() })).min(1),
});

/** What a page writes as JSON-LD, taken apart, and where the page lies. */
interface LinkedPage {
	readonly texts: readonly string[];
	/** The form of its route without a language. */
	readonly type: string;
	/** Its canonical address. */
	readonly canonical: string;
}

/** Says what is wrong with the JSON-LD of a page. */
export function problemsOfLinkedData({ texts, type, canonical }: LinkedPage): readonly string[] {
	const [first, ...others] = texts.map(parseJson);
	const described = (demands[type] ?? page).safeParse(first);
	if (!described.success) return [`its JSON-LD is not valid: ${z.prettifyError(described.error)}`];
	const ways = others.filter((other) => !trail.safeParse(other).success);
	const isInner = type.includes('[') && type in demands;
	const own = head.parse(first);
	return [
		...(own.url === canonical
			? []
			: [`expected \`${canonical}\` in its JSON-LD, found ${own.url}`]),
		...(ways.length === 0 ? [] : ['its JSON-LD holds a way to it that is not valid']),
		...(isInner && others.length !== 1 ? ['expected the way to it in its JSON-LD'] : []),
		...[first, ...others].flatMap((data) => problemsOfValues(data)),
	];
}

/** Keys whose values are addresses, and those whose values are dates. */
const addresses = /^(@id|url|item|contentUrl|image|sameAs)$/;
const dates = /^(startDate|endDate|datePublished|dateModified)$/;

/** Looks at every value: addresses are whole, dates are those of ISO 8601. */
function problemsOfValues(data: unknown, key = ''): readonly string[] {
	if (Array.isArray(data)) return data.flatMap((item) => problemsOfValues(item, key));
	if (typeof data === 'object' && data !== null)
		return Object.entries(data).flatMap(([name, value]) => problemsOfValues(value, name));
	if (typeof data !== 'string') return [];
	const isWrong =
		(addresses.test(key) && !/^https?:\/\/./.test(data)) || (dates.test(key) && !day.test(data));
	return isWrong ? [`\`${key}\` of its JSON-LD is \`${data}\``] : [];
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
