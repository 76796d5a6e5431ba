import type { z } from 'zod';
import { didYouMean } from '../rules/nearest.ts';
import { quote, type Problem } from '../rules/problem.ts';
import { describeSize } from './describe-size.ts';
import { describeType } from './describe-type.ts';
import { keysAt } from './keys-at.ts';
import type { IssueDetail } from './scalars.ts';
import type { ValueProblem } from './validate.ts';

/** What an issue is about. */
export interface IssueContext {
	readonly schema: z.core.$ZodType;
	/** The whole value that was checked. */
	readonly root: unknown;
	/** The way from the whole value to where the issue's own path begins. */
	readonly base?: readonly PropertyKey[];
}

/** Words an issue of Zod as problems: what was expected, what was found, and how to mend it. */
export function describeIssue(issue: z.core.$ZodIssue, context: IssueContext): ValueProblem[] {
	const { schema, root, base = [] } = context;
	const path = [...base, ...issue.path];
	const value = valueAt(root, path);
	const at = ({ rule, reason, mend }: Problem): ValueProblem[] => [
		{ rule, reason, mend, path, isKey: false },
	];
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => describeKey([...path, key], { schema, root }));
	}
	if (issue.code === 'invalid_union') return describeUnion(issue, { ...context, path });
	const subject = subjectOf(path);
	if (value === undefined) {
		const reason = `Expected ${subject}, found nothing`;
		const missing = String(path.at(-1));
		const parent = path.slice(0, -1);
		const isKey = parent.length > 0;
		return [
			{ rule: 'missing-key', reason, mend: `add \`${missing}:\``, path: parent, isKey, missing },
		];
	}
	switch (issue.code) {
		case 'invalid_type':
			return at(describeType(issue.expected, { subject, value, keys: keysAt(schema, path) }));
		case 'invalid_value': {
			const values = issue.values.map(String);
			return at({
				rule: 'unknown-value',
				reason: `Expected ${subject} to be one of ${values.join(', ')}, found ${quote(value)}`,
				mend: didYouMean(typeof value === 'string' ? value : '', values, 'choose one of the list'),
			});
		}
		case 'too_small':
		case 'too_big':
			return at(describeSize(issue, { subject, value }));
		case 'invalid_key':
			return [
				{
					rule: 'text-form',
					reason: `Expected a language as key, found ${quote(String(path.at(-1)))}`,
					mend: 'write `en`, `ar`, `fr` …',
					path,
					isKey: true,
				},
			];
		case 'custom':
			return isDetail(issue.params) ? at(describeDetail(issue.params, { subject, value })) : [];
		default:
			return at({
				rule: 'text-form',
				reason: `Expected ${subject} in its form, found ${quote(value)}`,
				mend: 'see content/README.md for the form',
			});
	}
}

function describeDetail(
	{ rule, expected, mend }: IssueDetail,
	{ subject, value }: { readonly subject: string; readonly value: unknown },
): Problem {
	return { rule, reason: `Expected ${subject} to be ${expected}, found ${quote(value)}`, mend };
}

function describeKey(path: readonly PropertyKey[], { schema, root }: IssueContext): ValueProblem {
	const key = String(path.at(-1));
	const known = keysAt(schema, path.slice(0, -1));
	// In a map on one line, a comma without quotes ends the value, and what follows becomes a key.
	const isCutText = valueAt(root, path) === null && !known.includes(key);
	return {
		rule: 'unknown-key',
		reason: `Expected a known key, found ${quote(key)}`,
		mend: isCutText
			? 'put the text before it in quotes: inside { } a comma ends a value'
			: didYouMean(key, known, `the keys here are ${known.join(', ')}`),
		path,
		isKey: true,
	};
}

/** Words the form that fits best: the one that fails inside the value, not by the value's type. */
function describeUnion(
	issue: z.core.$ZodIssueInvalidUnion,
	{ path, ...context }: IssueContext & { readonly path: readonly PropertyKey[] },
): ValueProblem[] {
	const fitting = issue.errors.find((issues) =>
		issues.every(({ path: inner, code }) => inner.length > 0 || code !== 'invalid_type'),
	);
	const described = (fitting ?? []).flatMap((inner) =>
		describeIssue(inner, { ...context, base: path }),
	);
	if (described.length > 0) return described;
	const value = valueAt(context.root, path);
	const number = /\d+/.exec(String(value))?.[0] ?? '12';
	return [
		{
			rule: 'wrong-type',
			reason: `Expected ${subjectOf(path)} to be a whole number or bounds of one, found ${quote(value)}`,
			mend: `write ${number}, or { low: ${number} } for “at least ${number}”, or both bounds: { low: …, high: … }`,
			path,
			isKey: false,
		},
	];
}

function subjectOf(path: readonly PropertyKey[]): string {
	const last = path.at(-1);
	if (typeof last === 'number') return `item ${last + 1} of ${subjectOf(path.slice(0, -1))}`;
	return last === undefined ? 'the entry' : `\`${String(last)}\``;
}

function isDetail(params: unknown): params is IssueDetail {
	return typeof params === 'object' && params !== null && 'rule' in params;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
	let value = root;
	for (const step of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = Reflect.get(value, step);
	}
	return value;
}
