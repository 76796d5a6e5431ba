/** A block of a `_headers` file: what answers to paths of one form carry. */
interface HeaderRule {
	readonly path: string;
	readonly headers: readonly (readonly [string, string])[];
}

/** Reads a `_headers` file: a path on a line of its own, its headers indented below, `#` for comments. */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
	const rules: { path: string; headers: [string, string][] }[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (/^\S/.test(line)) {
			rules.push({ path: line.trim(), headers: [] });
			continue;
		}
		const colon = line.indexOf(':');
		rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
	}
	return rules;
}

/** Collects the headers of all rules that fit a path, where `*` at the end of a rule stands for anything. */
export function headersFor(
	path: string,
	{ rules }: { rules: readonly HeaderRule[] },
): Map<string, string> {
	const fits = (rule: HeaderRule) =>
		rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
	return new Map(rules.filter(fits).flatMap((rule) => rule.headers));
}
