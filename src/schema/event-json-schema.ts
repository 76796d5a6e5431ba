import { z } from 'zod';
import { edtfPattern } from './edtf-pattern.ts';
import { eventSchema } from './event.ts';
import { keyWords } from './key-words.ts';
import { day, edtf, id } from './scalars.ts';

/** The ids that an event may refer to, each with the words that an editor shows beside it. */
export interface KnownIds {
	readonly types: ReadonlyMap<string, string>;
	readonly topics: ReadonlyMap<string, string>;
	readonly places: ReadonlyMap<string, string>;
	readonly actors: ReadonlyMap<string, string>;
	readonly publishers: ReadonlyMap<string, string>;
}

/** Which registry the id under a key is in. */
const registryOf: Readonly<Record<string, keyof KnownIds>> = {
	type: 'types',
	topics: 'topics',
	'places.place': 'places',
	'actors.actor': 'actors',
	'claims.about_actor': 'actors',
	'control.place': 'places',
	'control.holder': 'actors',
	'leadership.person': 'actors',
	'leadership.of': 'actors',
	'leadership.said_by': 'actors',
	'leadership.by': 'actors',
	'sources.publisher': 'publishers',
	'sources.agency': 'publishers',
};

/**
 * What an editor can know of a date or an id; whether a day is in the calendar, only the check knows.
 * `patternErrorMessage` is an extension of JSON Schema that editors know.
 */
const patterns: ReadonlyMap<unknown, object> = new Map<unknown, object>([
	[
		edtf,
		{
			type: ['string', 'integer'],
			pattern: edtfPattern,
			patternErrorMessage: 'Expected a date as 2014-06-29, 2014-06 or 2014, or an interval of two.',
		},
	],
	[
		day,
		{
			pattern: String.raw`^\d{4}-\d\d-\d\d$`,
			patternErrorMessage: 'Expected a day as 2014-06-29.',
		},
	],
	[
		id,
		{
			pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
			patternErrorMessage: 'Expected lower-case letters, digits and single hyphens.',
		},
	],
]);

type SchemaNode = z.core.JSONSchema.BaseSchema;
type AnyNode = z.core.JSONSchema._JSONSchema;

/**
 * Returns the JSON Schema, draft 7, of the frontmatter of an event: what can be said of one file
 * alone, with the ids of this timeline. The rules between files are for `npm run check`.
 */
export function eventJsonSchema(known: KnownIds): SchemaNode {
	const schema = z.toJSONSchema(eventSchema, {
		io: 'input',
		target: 'draft-7',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => {
			Object.assign(jsonSchema, patterns.get(zodSchema));
		},
	});
	return {
		...describe(schema, { known, path: '' }),
		description: 'The frontmatter of content/events/<year>/<id>.md.',
	};
}

interface Place {
	readonly known: KnownIds;
	/** The way to a value through keys alone: `sources.reports.killed`. */
	readonly path: string;
}

/** Adds the words for each key, and the ids where a value is one of a registry. */
function describe(node: SchemaNode, { known, path }: Place): SchemaNode {
	const { properties, items, anyOf } = node;
	const registry = registryOf[path];
	const inside = (inner: AnyNode) =>
		typeof inner === 'boolean' ? inner : describe(inner, { known, path });
	return {
		...node,
		...(registry && node.type === 'string' && listIds(known[registry])),
		...(properties && {
			properties: Object.fromEntries(
				Object.entries(properties).map(([key, inner]) => {
					const way = path === '' ? key : `${path}.${key}`;
					return [key, describeKey(inner, { known, path: way })];
				}),
			),
		}),
		...(items !== undefined && { items: Array.isArray(items) ? items.map(inside) : inside(items) }),
		...(anyOf && { anyOf: anyOf.map((form) => describe(form, { known, path })) }),
	};
}

function describeKey(node: AnyNode, { known, path }: Place): AnyNode {
	if (typeof node === 'boolean') return node;
	const description = keyWords[path] ?? keyWords[path.slice(path.lastIndexOf('.') + 1)] ?? '';
	return { ...describe(node, { known, path }), description };
}

/** `enumDescriptions` is an extension of JSON Schema that editors know. */
function listIds(ids: ReadonlyMap<string, string>) {
	return { enum: [...ids.keys()], enumDescriptions: [...ids.values()] };
}
