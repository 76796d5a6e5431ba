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

interface NodeParts {
	readonly key?: string;
	readonly children?: readonly (DrawingNode | undefined)[];
	readonly text?: string;
}

/** Makes an element; numbers are rounded to a tenth, which is finer than any screen, attributes and children that are undefined are left out. */
export function element(
	name: string,
	parts: NodeParts & Readonly<Record<string, unknown>> = {},
): DrawingNode {
	const { key, children, text } = parts;
	// A drawing has thousands of attributes and is made anew at every frame: a plain loop makes no garbage.
	const attributes: Record<string, string> = {};
	for (const attribute of Object.keys(parts)) {
		if (attribute === 'key' || attribute === 'children' || attribute === 'text') continue;
		const value = parts[attribute];
		if (typeof value === 'string') attributes[attribute] = value;
		else if (typeof value === 'number') attributes[attribute] = String(roundTenth(value));
	}
	return {
		name,
		...(key === undefined ? {} : { key }),
		attributes,
		children: children?.filter((child) => child !== undefined) ?? none,
		...(text === undefined ? {} : { text }),
	};
}

const none: readonly DrawingNode[] = [];
