import type { z } from 'zod';
import { suggestEntries, type NamedEntry } from '../../authoring/suggest-entries.ts';
import { didYouMean } from '../../rules/nearest.ts';
import { quote } from '../../rules/problem.ts';
import { validate } from '../../schema/validate.ts';
import type { Understood } from './interview.ts';

/** Returns a reader of answers that must fit a schema. */
export function fitting<Schema extends z.ZodType>(
	schema: Schema,
): (answer: string) => Understood<z.output<Schema>> {
	return (answer) => fit(schema, answer);
}

/** Returns a reader of answers that are numbers and must fit a schema. */
export function fittingNumber<Schema extends z.ZodType>(
	schema: Schema,
): (answer: string) => Understood<z.output<Schema>> {
	return (answer) => fit(schema, /^-?\d+(\.\d+)?$/.test(answer) ? Number(answer) : answer);
}

function fit<Schema extends z.ZodType>(
	schema: Schema,
	value: unknown,
): Understood<z.output<Schema>> {
	const { data, problems } = validate(schema, value);
	if (data !== undefined) return { value: data };
	const [problem] = problems;
	const { reason = 'Expected a value, found nothing', mend = 'write one' } = problem ?? {};
	return { reason: reason.replace('Expected the entry', 'Expected this'), mend };
}

/** Returns a reader of answers that are one of a list. */
export function oneOf<T extends string>(
	values: readonly T[],
	noun: string,
): (answer: string) => Understood<T> {
	return (answer) => {
		const value = values.find((known) => known === answer);
		return value === undefined
			? {
					reason: `Expected ${noun}, found ${quote(answer)}`,
					mend: didYouMean(answer, values, `choose one of ${values.join(', ')}`),
				}
			: { value };
	};
}

/** Returns a reader of answers that are the id or one of the names of an entry. */
export function entryAmong(
	entries: readonly NamedEntry[],
	{ noun, otherwise }: { readonly noun: string; readonly otherwise: string },
): (answer: string) => Understood<string> {
	return (answer) => {
		const exact =
			entries.find(({ id }) => id === answer) ??
			onlyOne(
				entries.filter(({ names }) =>
					names.some((name) => name.toLowerCase() === answer.toLowerCase()),
				),
			);
		if (exact) return { value: exact.id };
		const similar = suggestEntries(answer, { entries, most: 3 }).map(({ id }) => `\`${id}\``);
		return {
			reason: `Expected the id or the name of ${noun}, found ${quote(answer)}`,
			mend:
				answer !== '' && similar.length > 0
					? `did you mean ${similar.join(' or ')}? Otherwise ${otherwise}`
					: otherwise,
		};
	};
}

/** Two entries of one name can only be told apart by their ids. */
function onlyOne<T>(list: readonly T[]): T | undefined {
	return list.length === 1 ? list[0] : undefined;
}
