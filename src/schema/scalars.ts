import { z } from 'zod';
import type { RuleId } from '../rules/rules.ts';
import { mendDate, parseEdtf } from './edtf.ts';

/** What a check of ours adds to a Zod issue, so that the report has its rule and its mend. */
export interface IssueDetail {
	readonly rule: RuleId;
	readonly expected: string;
	readonly mend: string;
}

function detail(rule: RuleId, expected: string, mend: string) {
	return { params: { rule, expected, mend } satisfies IssueDetail };
}

/** A text of a length in characters, on one line, without blanks at its ends. */
export function text(shortest: number, longest: number) {
	return z
		.string()
		.min(shortest)
		.max(longest)
		.superRefine((value, context) => {
			if (value.trim() === value && !value.includes('\n')) return;
			const hasLines = value.includes('\n');
			const expected = hasLines ? 'text on one line' : 'text without blanks at its ends';
			const mend = hasLines
				? 'after the colon write `>-` where there is `|` or `>`'
				: 'delete the blanks';
			context.addIssue({ code: 'custom', ...detail('text-form', expected, mend) });
		});
}

/** A text of a form; `expected` and `mend` complete the message where it has another. */
export function form(pattern: RegExp, { expected, mend }: Pick<IssueDetail, 'expected' | 'mend'>) {
	return z
		.string()
		.max(200)
		.refine((value) => pattern.test(value), detail('text-form', expected, mend));
}

/** An id: lower-case ASCII words joined by hyphens. */
export const id = form(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
	expected: 'lower-case letters, digits and single hyphens',
	mend: 'write it like `al-qaim`',
}).max(80);

/** A Wikidata item. */
export const wikidata = form(/^Q[1-9]\d*$/, {
	expected: 'a Wikidata item',
	mend: 'write it like Q2429253',
});

/** A domain, without `https://` and path. */
export const domain = form(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, {
	expected: 'a domain in lower case',
	mend: 'write it like example.org, without https:// and without a path',
});

/** An EDTF date or interval; a bare year, which YAML reads as a number, stays the text it is. */
export const edtf = z.preprocess(
	(value) => (typeof value === 'number' && Number.isInteger(value) ? String(value) : value),
	z.string().superRefine((value, context) => {
		if (parseEdtf(value)) return;
		context.addIssue({
			code: 'custom',
			...detail('date', 'a date or an interval', mendDate(value)),
		});
	}),
);

/** An exact day, `YYYY-MM-DD`. */
export const day = z.string().superRefine((value, context) => {
	if (parseEdtf(value)?.precision === 'day' && /^\d{4}-\d\d-\d\d$/.test(value)) return;
	context.addIssue({ code: 'custom', ...detail('date', 'a day as YYYY-MM-DD', mendDate(value)) });
});

/** An https or http address. */
export const address = z
	.string()
	.max(2000)
	.refine(
		isAddress,
		detail(
			'address',
			'a plain https or http address',
			'copy the whole address from the browser, beginning with https://, without user, password or blanks',
		),
	);

function isAddress(value: string): boolean {
	if (!/^https?:\/\/[^\s\\<>"]+$/.test(value) || !URL.canParse(value)) return false;
	const { hostname, username, password } = new URL(value);
	return (
		username === '' &&
		password === '' &&
		hostname.includes('.') &&
		!hostname.startsWith('xn--') &&
		/^[a-z0-9.-]+$/.test(hostname)
	);
}

/** A count of people: a whole number from 0 to ten million. */
export const count = z.int().min(0).max(10_000_000);

/** UCDP's scale for how exact a place is (GED codebook 19.1, `where_prec`): 1 exact to 7 sea or air. */
export const precision = z.int().min(1).max(7);

/** A BCP 47 language tag, as `en` or `ar`. */
export const language = form(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, {
	expected: 'a language tag',
	mend: 'write `en`, `ar`, `fr` …',
});

/** An ISO 3166-1 alpha-2 country code. */
export const countryCode = form(/^[A-Z]{2}$/, {
	expected: 'two capital letters (ISO 3166-1)',
	mend: 'write `FR` for France, `JP` for Japan',
});

/** An ISO 3166-2 code of a first-level unit. */
export const admin1 = form(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, {
	expected: 'the code of a governorate or province (ISO 3166-2)',
	mend: 'write it like FR-IDF',
});

/** A name in each language, in one at least. */
export const name = z
	.record(language, z.string().min(1).max(120))
	.refine(
		(names) => Object.keys(names).length > 0,
		detail('missing-key', 'a name in a language', 'write { en: … }'),
	);
