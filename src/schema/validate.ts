import type { z } from 'zod';
import { nearest } from '../rules/nearest.ts';
import type { Problem } from '../rules/problem.ts';
import { describeIssue } from './describe-issue.ts';

/** A problem and the path of the value it is about. */
export interface ValueProblem extends Problem {
	readonly path: readonly PropertyKey[];
	/** Whether the key itself is wrong, not its value. */
	readonly isKey: boolean;
	/** The key that the map at the path lacks. */
	readonly missing?: string;
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
	const result = schema.safeParse(value);
	if (result.success) return { data: result.data, problems: [] };
	const problems = result.error.issues.flatMap((issue) =>
		describeIssue(issue, { schema, root: value }),
	);
	return {
		data: undefined,
		problems: problems.filter(
			(problem) => !isMisspelt(problem, problems) && !isAfterType(problem, problems),
		),
	};
}

/** Whether a key is missing only because the same map holds it misspelt, which is reported already. */
function isMisspelt({ missing, path }: ValueProblem, problems: readonly ValueProblem[]): boolean {
	if (missing === undefined) return false;
	return problems.some(({ rule, path: other }) => {
		const isBeside =
			other.length === path.length + 1 && path.every((step, at) => step === other[at]);
		return (
			rule === 'unknown-key' && isBeside && nearest(String(other.at(-1)), [missing]) === missing
		);
	});
}

/** Whether a size is wrong of a value whose type is, which is reported already. */
function isAfterType({ rule, path }: ValueProblem, problems: readonly ValueProblem[]): boolean {
	if (rule !== 'text-length' && rule !== 'list-length') return false;
	const place = path.join();
	return problems.some((other) => other.rule === 'wrong-type' && other.path.join() === place);
}
