import { Document, Scalar, type DocumentOptions } from 'yaml';

/** A value of frontmatter or of a registry. */
export type YamlValue =
	| string
	| number
	| boolean
	| readonly YamlValue[]
	| { readonly [key: string]: YamlValue | undefined };

const options: DocumentOptions = { version: '1.2' };

/** Writes a scalar as authors do: plain where it stays what it is, else in double quotes. */
export function writeScalar(value: string | number | boolean, place: 'line' | 'flow'): string {
	const scalar = new Scalar(value);
	const inside = place === 'flow' ? [scalar] : scalar;
	const document = new Document(inside, options);
	if (place === 'flow') Object.assign(document.contents ?? {}, { flow: true });
	const text = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
	return place === 'flow' ? text.slice(1, -1) : text;
}

/** Writes a value on one line: `{ en: Mosul, ar: الموصل }`, `[a, b]`. Keys without a value are left out. */
export function writeFlow(value: YamlValue): string {
	if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
	if (typeof value !== 'object') return writeScalar(value, 'flow');
	const pairs = presentPairs(value).map(([key, inner]) => `${key}: ${writeFlow(inner)}`);
	return `{ ${pairs.join(', ')} }`;
}

/** Writes the keys of a map, each on a line of its own, maps and lists in them on one line. */
export function writeKeys(map: Readonly<Record<string, YamlValue | undefined>>): string[] {
	return presentPairs(map).map(
		([key, value]) =>
			`${key}: ${typeof value === 'object' ? writeFlow(value) : writeScalar(value, 'line')}`,
	);
}

function presentPairs(map: Readonly<Record<string, YamlValue | undefined>>) {
	return Object.entries(map).flatMap(([key, value]) =>
		value === undefined ? [] : [[key, value] as const],
	);
}

function isList(value: YamlValue): value is readonly YamlValue[] {
	return Array.isArray(value);
}
