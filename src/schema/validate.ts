import { z } from 'zod';
import { didYouMean } from '../rules/nearest.ts';
import { quote, type Problem } from '../rules/problem.ts';
import type { RuleId } from '../rules/rules.ts';
import type { IssueDetail } from './scalars.ts';

/** A problem and the path of the value it is about. */
export interface ValueProblem extends Problem {
	readonly path: readonly PropertyKey[];
	/** Whether the key itself is wrong, not its value. */
	readonly isKey: boolean;
}

/** A checked value, or what is wrong with it. */
export type Checked<T> =
	| { readonly data: T; readonly problems: readonly [] }
	| { readonly data: undefined; readonly problems: readonly ValueProblem[] };

/** Checks a value against a schema and words what is wrong as an author would say it. */
export function validate<Schema extends z.ZodType>(
	schema: Schema,
	value: unknown,
): Checked<z.output<Schema>> {
	const result = schema.safeParse(value, { reportInput: true });
	if (result.success) return { data: result.data, problems: [] };
	const known = keysOf(schema);
	return {
		data: undefined,
		problems: result.error.issues.flatMap((issue) => describe(issue, value, known)),
	};
}

function keysOf(schema: z.ZodType): string[] {
	return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function describe(
	issue: z.core.$ZodIssue,
	root: unknown,
	rootKeys: readonly string[],
): ValueProblem[] {
	const { path } = issue;
	const value = valueAt(root, path);
	const subject = `\`${String(path.findLast((step) => typeof step === 'string') ?? 'the file')}\``;
	const problem = (rule: RuleId, reason: string, mend: string): ValueProblem[] => [
		{ rule, reason, mend, path, isKey: false },
	];
	if (value === undefined && issue.code !== 'unrecognized_keys') {
		return [
			{
				rule: 'missing-key',
				reason: `Expected ${subject}, found nothing`,
				mend: `add \`${String(path.at(-1))}:\``,
				path: path.slice(0, -1),
				isKey: path.length > 1,
			},
		];
	}
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				rule: 'unknown-key',
				reason: `Expected a key of the model, found ${quote(key)}`,
				mend: didYouMean(
					key,
					path.length === 0 ? rootKeys : siblings(issue),
					'see content/README.md for the keys',
				),
				path: [...path, key],
				isKey: true,
			}));
		case 'invalid_type':
			return problem(
				'wrong-type',
				`Expected ${subject} to be ${typeName(issue.expected)}, found ${quote(value)}`,
				typeMend(issue.expected, value),
			);
		case 'invalid_value': {
			const values = issue.values.map(String);
			return problem(
				'unknown-value',
				`Expected ${subject} to be one of ${values.join(', ')}, found ${quote(value)}`,
				didYouMean(String(value), values, 'choose one of the list'),
			);
		}
		case 'too_small':
		case 'too_big':
			return describeSize(issue, subject, value, problem);
		case 'not_multiple_of':
			return problem(
				'number-range',
				`Expected ${subject} to be whole, found ${quote(value)}`,
				'write a whole number',
			);
		case 'invalid_format':
			return problem(
				'text-form',
				`Expected ${subject} in its form, found ${quote(value)}`,
				'see content/README.md for the form',
			);
		case 'invalid_union':
			return problem(
				'wrong-type',
				`Expected ${subject} to be one of the forms it may take, found ${quote(value)}`,
				'write a whole number such as 12, or bounds such as { low: 12, high: 15 }; see content/README.md',
			);
		case 'invalid_key':
			return problem(
				'text-form',
				`Expected ${subject} to have proper keys, found ${quote(value)}`,
				'see content/README.md for the form',
			);
		case 'custom': {
			const { rule, expected, mend } = issue.params as unknown as IssueDetail;
			return problem(rule, `Expected ${subject} to be ${expected}, found ${quote(value)}`, mend);
		}
		default:
			return problem(
				'wrong-type',
				`Expected ${subject} in another form, found ${quote(value)}`,
				'see content/README.md',
			);
	}
}

function describeSize(
	issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
	subject: string,
	value: unknown,
	problem: (rule: RuleId, reason: string, mend: string) => ValueProblem[],
): ValueProblem[] {
	const bound =
		issue.code === 'too_small'
			? `at least ${String(issue.minimum)}`
			: `at most ${String(issue.maximum)}`;
	if (issue.origin === 'string') {
		return problem(
			'text-length',
			`Expected ${subject} to have ${bound} characters, found ${String(value).length}`,
			issue.code === 'too_small' ? 'say more' : 'say it shorter',
		);
	}
	if (issue.origin === 'array' || issue.origin === 'record' || issue.origin === 'map') {
		const length = Array.isArray(value) ? value.length : 0;
		return problem(
			'list-length',
			`Expected ${subject} to have ${bound} items, found ${length}`,
			'add or remove items',
		);
	}
	const latitude = subject === '`lat`' ? ' (`lat` is north–south, `lon` east–west)' : '';
	return problem(
		'number-range',
		`Expected ${subject} to be ${bound}, found ${quote(value)}`,
		`write a number in range${latitude}`,
	);
}

/** Zod tells the keys it does not know but not those it does; the names used across the model stand in. */
function siblings(issue: z.core.$ZodIssueUnrecognizedKeys): readonly string[] {
	void issue;
	return nestedKeys;
}

const nestedKeys = [
	...[
		'place',
		'role',
		'precision',
		'actor',
		'sources',
		'killed',
		'injured',
		'attackers_killed',
		'basis',
		'note',
	],
	...[
		'text',
		'said_by',
		'anonymous',
		'kind',
		'status',
		'about_actor',
		'holder',
		'extent',
		'date',
		'low',
		'best',
		'high',
	],
	...[
		'id',
		'url',
		'locator',
		'title',
		'publisher',
		'agency',
		'author',
		'published',
		'lang',
		'archive_url',
		'reports',
	],
	...[
		'captured',
		'displaced',
		'as_of',
		'name',
		'aliases',
		'country',
		'admin1',
		'lat',
		'lon',
		'geonames',
		'wikidata',
	],
	...[
		'domains',
		'party',
		'description',
		'definition',
		'family',
		'color',
		'violent',
		'control',
		'countries',
		'part_of',
	],
];

function typeName(expected: string): string {
	const names: Record<string, string> = {
		string: 'text',
		number: 'a number',
		int: 'a whole number',
		boolean: 'true or false',
		array: 'a list',
		object: 'a map of keys and values',
		record: 'a map of keys and values',
	};
	return names[expected] ?? `a ${expected}`;
}

function typeMend(expected: string, value: unknown): string {
	if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
		return `put it in quotes: '${String(value)}'`;
	}
	if (expected === 'array') return 'write a list: [a, b]';
	if (expected === 'int') return 'write a whole number, without words or quotes';
	if (expected === 'boolean') return 'write true or false, without quotes';
	return `write ${typeName(expected)}`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
	let value = root;
	for (const step of path)
		value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
	return value;
}
