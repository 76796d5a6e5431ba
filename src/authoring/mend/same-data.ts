/** Tells whether two parsed YAML values are the same; the order of keys does not matter, that of items does. */
export function isSameData(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (!isCollection(one) || !isCollection(other)) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const keys = Object.keys(one);
	return (
		keys.length === Object.keys(other).length &&
		keys.every((key) => Object.hasOwn(other, key) && isSameData(one[key], other[key]))
	);
}

/** Returns parsed YAML with another value at a path, which must be there. */
export function withValueAt(
	data: unknown,
	{ path, value }: { readonly path: readonly PropertyKey[]; readonly value: unknown },
): unknown {
	const [step, ...rest] = path;
	if (step === undefined) return value;
	if (Array.isArray(data)) {
		return data.map((item: unknown, index) =>
			index === step ? withValueAt(item, { path: rest, value }) : item,
		);
	}
	if (!isCollection(data)) return data;
	return { ...data, [step]: withValueAt(data[String(step)], { path: rest, value }) };
}

/** Tells whether a parsed YAML value is a map or a list. */
export function isCollection(data: unknown): data is Readonly<Record<string, unknown>> {
	return typeof data === 'object' && data !== null;
}
