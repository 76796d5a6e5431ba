import { quote, type Problem } from '../rules/problem.ts';

const names: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a map of keys and values',
	record: 'a map of keys and values',
};

interface TypeOptions {
	readonly subject: string;
	readonly value: unknown;
	/** The keys of the map that was expected, if one was. */
	readonly keys: readonly string[];
}

/** Words a value of the wrong type, and shows how the right one is written. */
export function describeType(expected: string, { subject, value, keys }: TypeOptions): Problem {
	const reason = `Expected ${subject} to be ${names[expected] ?? expected}, found ${quote(value)}`;
	const rule = expected === 'int' && typeof value === 'number' ? 'number-range' : 'wrong-type';
	if (value === null)
		return { rule, reason, mend: 'write a value after the colon, or delete the line' };
	return { rule, reason, mend: mendType(expected, { subject, value, keys }) };
}

function mendType(expected: string, { value, keys }: TypeOptions): string {
	switch (expected) {
		case 'string':
			if (typeof value === 'number') return `put it in quotes: '${value}'`;
			return typeof value === 'boolean'
				? `put it in quotes: '${value ? 'true' : 'false'}'`
				: 'write one text';
		case 'array':
			return typeof value === 'string' ? `write a list: [${value}]` : 'begin each item with `- `';
		case 'int':
			return 'write a whole number, without words, quotes or a decimal point';
		case 'number':
			return 'write a number, without words or quotes';
		case 'boolean':
			return 'write true or false, without quotes';
		default:
			return keys.length === 0
				? 'write keys and values, each on a line of its own'
				: `write ${keys
						.slice(0, 3)
						.map((key) => `${key}: …`)
						.join(', ')} on lines of their own or inside { }`;
	}
}
