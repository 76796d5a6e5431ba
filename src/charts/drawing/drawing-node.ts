import { roundTenth } from './round-tenth.ts';

/** An element of a drawing as plain data: turned into text when the site is built, into elements in the browser. */
export interface DrawingNode {
	readonly name: string;
	/** Keeps its element from one drawing to the next. */
	readonly key?: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly DrawingNode[];
	readonly text?: string;
}

type Value = string | number | undefined;

interface NodeParts {
	readonly key?: string;
	readonly children?: readonly (DrawingNode | undefined)[];
	readonly text?: string;
}

/** Makes an element; numbers are rounded to a tenth, which is finer than any screen, attributes and children that are undefined are left out. */
export function element(
	name: string,
	{ key, children, text, ...attributes }: NodeParts & Readonly<Record<string, unknown>> = {},
): DrawingNode {
	return {
		name,
		...(key === undefined ? {} : { key }),
		attributes: Object.fromEntries(
			Object.entries(attributes).flatMap(([attribute, value]) =>
				isValue(value) ? [[attribute, toText(value)]] : [],
			),
		),
		children: (children ?? []).filter((child) => child !== undefined),
		...(text === undefined ? {} : { text }),
	};
}

function isValue(value: unknown): value is Exclude<Value, undefined> {
	return typeof value === 'string' || typeof value === 'number';
}

function toText(value: string | number): string {
	return typeof value === 'number' ? String(roundTenth(value)) : value;
}
