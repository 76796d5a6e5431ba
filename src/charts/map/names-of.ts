/** Returns the name of a shape by language, from its `name`; none where it has no such property. */
export function namesOf(
	properties: Readonly<Record<string, unknown>> | null,
): Record<string, string> {
	const name = properties?.['name'];
	if (typeof name !== 'object' || name === null) return {};
	return Object.fromEntries(
		Object.entries(name).map(([language, text]) => [language, String(text)]),
	);
}
