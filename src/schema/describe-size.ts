import type { z } from 'zod';
import { quote, type Problem } from '../rules/problem.ts';

/** Words a text, list or number that is too small or too big. */
export function describeSize(
	issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
	{ subject, value }: { readonly subject: string; readonly value: unknown },
): Problem {
	const isShort = issue.code === 'too_small';
	const bound = isShort ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
	if (issue.origin === 'string') {
		return {
			rule: 'text-length',
			reason: `Expected ${subject} to have ${bound} characters, found ${String(value).length}`,
			mend: isShort ? 'say more' : 'say it shorter',
		};
	}
	if (Array.isArray(value)) {
		return {
			rule: 'list-length',
			reason: `Expected ${subject} to have ${bound} ${bound.endsWith(' 1') ? 'item' : 'items'}, found ${value.length}`,
			mend: isShort ? 'add an item' : 'keep the most important ones',
		};
	}
	return {
		rule: 'number-range',
		reason: `Expected ${subject} to be ${bound}, found ${quote(value)}`,
		mend:
			subject === '`lat`' ? 'write `lat` for north–south, `lon` for east–west' : 'mend the number',
	};
}
