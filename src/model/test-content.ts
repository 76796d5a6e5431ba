import { chapterSchema } from '../schema/chapter.ts';
import type { Content, LoadedChapter, LoadedEvent, RenderedChapter } from '../schema/content.ts';
import { eventSchema } from '../schema/event.ts';
import {
	actorSchema,
	countrySchema,
	familySchema,
	holderSchema,
	placeSchema,
	publisherSchema,
	regionSchema,
	siteSchema,
	topicSchema,
	typeSchema,
} from '../schema/registries.ts';

const text = 'A definition of it.';

/** Hand-made registries with one or two entries each. */
export const testRegistries: Content['registries'] = {
	site: siteSchema.parse({
		title: { en: 'Markets' },
		short_title: { en: 'Markets' },
		description: { en: text },
		address: 'https://timeline.example/base',
		languages: ['en', 'ar'],
		first_year: 2014,
		last_year: 2025,
		eras: [
			{ id: 'rise', name: { en: 'Rise' }, from: '2014-01-01', to: '2014-06-28', summary: text },
		],
		data_licence: 'CC BY 4.0',
	}),
	families: { states: familySchema.parse({ name: { en: 'States' }, color: 1, definition: text }) },
	types: {
		policy: typeSchema.parse({ name: { en: 'Policy' }, definition: text, family: 'states' }),
	},
	topics: { trade: topicSchema.parse({ name: { en: 'Trade' }, definition: text }) },
	countries: {
		IQ: countrySchema.parse({ name: { en: 'Iraq' } }),
		SY: countrySchema.parse({ name: { en: 'Syria' } }),
	},
	regions: { core: regionSchema.parse({ name: { en: 'Core' }, countries: ['IQ', 'SY'] }) },
	actors: {
		traders: actorSchema.parse({ name: { en: 'Traders' }, kind: 'community', description: text }),
		weavers: actorSchema.parse({
			name: { en: 'Weavers', ar: 'النساجون' },
			kind: 'community',
			part_of: 'traders',
			description: text,
		}),
		farmers: actorSchema.parse({
			name: { en: 'Farmers', ar: 'المزارعون' },
			kind: 'community',
			description: text,
		}),
	},
	holders: {
		trade: holderSchema.parse({
			name: { en: 'Trade' },
			sign: { en: 'T' },
			color: 3,
			actors: ['traders'],
		}),
	},
	publishers: {
		two: publisherSchema.parse({
			name: { en: 'Al-Beta' },
			domains: ['two.example'],
			kind: 'newspaper',
		}),
		one: publisherSchema.parse({ name: { en: 'Álpha' }, domains: ['one.example'], kind: 'agency' }),
	},
	places: {
		mosul: placeSchema.parse({
			name: { en: 'Mosul' },
			country: 'IQ',
			lat: 36.3,
			lon: 43.1,
			precision: 1,
		}),
		raqqa: placeSchema.parse({
			name: { en: 'Raqqa' },
			country: 'SY',
			lat: 35.9,
			lon: 39,
			precision: 2,
		}),
	},
};

/** A loaded event with what a test is about, and valid values for the rest; its sources are cited last first. */
export function testEvent(id: string, data: Readonly<Record<string, unknown>> = {}): LoadedEvent {
	const source = { title: 'Report', published: '2014-06-10' };
	return {
		id,
		html: `<p>${id}</p>`,
		written: `---\ntitle: Title of ${id}\n---\n\nIt happened [@second; @first].\n`,
		citations: ['second', 'first'],
		paragraphs: [['second', 'first']],
		translations: {},
		data: eventSchema.parse({
			title: `Title of ${id}`,
			summary: 'A summary that is long enough for the schema.',
			date: /^\d{4}(-\d\d){0,2}(?=-)/.exec(id)?.[0],
			type: 'policy',
			status: 'corroborated',
			significance: 2,
			places: [{ place: 'mosul' }],
			added: '2026-11-22',
			sources: [
				{ ...source, id: 'first', url: 'https://one.example/a' },
				{ ...source, id: 'second', url: 'https://two.example/b', agency: 'one' },
			],
			...data,
		}),
	};
}

/** A loaded chapter with what a test is about, and valid values for the rest. */
export function testChapter(
	id: string,
	{
		data = {},
		...body
	}: Partial<RenderedChapter> & { readonly data?: Readonly<Record<string, unknown>> } = {},
): LoadedChapter {
	return {
		id,
		html: `<p>${id}</p>`,
		citations: [],
		paragraphs: [],
		sections: [],
		words: 1000,
		figures: [],
		passages: {},
		translations: {},
		...body,
		data: chapterSchema.parse({
			title: `Title of ${id}`,
			summary: 'A summary that is long enough for the schema.',
			from: '2014-06',
			to: '2014-12',
			added: '2026-11-25',
			...data,
		}),
	};
}

/** Content of the given events. */
export function testContent(...events: readonly LoadedEvent[]): Content {
	return { registries: testRegistries, events, chapters: [], pages: [] };
}
