import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { findHiddenCharacters } from '../rules/hidden-characters.ts';
import { locateYaml, type LocatedYaml, type Path } from './locate-yaml.ts';
import { toProblem, type TextProblem } from './text-problems.ts';

/** A YAML text as plain values, with what is wrong in it and where each value stands. */
export interface ParsedYaml extends LocatedYaml {
	/** The value; `undefined` where the text could not be read. */
	readonly data: unknown;
}

/** What only a text with an anchor, alias, tag, merge key or directive has; a false alarm costs time only. */
const suspicious = /(^|[\s[{,:-])[&*!]\S|<<|^%/m;

/**
 * Parses YAML 1.2 (core schema) without anchors, aliases, merge keys, tags or directives; dates stay text.
 *
 * The values come from js-yaml, which is ten times as fast as the parser that knows positions; that
 * one runs only when a problem has to be located.
 */
export function parseYaml(text: string): ParsedYaml {
	let located: LocatedYaml | undefined;
	const locate = () => (located ??= locateYaml(text));
	const positions = {
		pointAt: (path: Path) => locate().pointAt(path),
		pointAtKey: (path: Path) => locate().pointAtKey(path),
	};
	const failed = (problems: readonly TextProblem[]) => ({
		data: undefined,
		problems,
		...positions,
	});
	if (suspicious.test(text) && locate().problems.length > 0) return failed(locate().problems);
	try {
		const data: unknown = text.trim() === '' ? undefined : load(text, { schema: CORE_SCHEMA });
		// Only an escape in double quotes can bring in a character that the text itself does not hold.
		const hidden = text.includes('\\') ? findHiddenValues(data) : [];
		if (hidden.length === 0) return { data, problems: [], ...positions };
		return failed(
			hidden.map(({ path, code }) => ({ ...toProblem({ code }), point: positions.pointAt(path) })),
		);
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		// The other parser would go down every level as well, and fail at each.
		const problems = error.reason.startsWith('nesting') ? [] : locate().problems;
		return failed(problems.length > 0 ? problems : [fromException(error)]);
	}
}

/** Words a mistake that only js-yaml sees. */
function fromException({ reason, mark }: YAMLException): TextProblem {
	return {
		rule: 'yaml',
		reason: `Expected YAML that can be read, found a mistake (${reason})`,
		mend: reason.startsWith('nesting')
			? 'write fewer maps and lists inside each other'
			: 'put a value that holds `: `, ` #` or begins with a sign in quotes',
		point: { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 },
	};
}

interface HiddenValue {
	readonly path: Path;
	readonly code: string;
}

function findHiddenValues(value: unknown, path: Path = []): HiddenValue[] {
	if (typeof value === 'string') {
		return findHiddenCharacters(value)
			.slice(0, 1)
			.map(({ code }) => ({ path, code }));
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [
		...findHiddenValues(key, [...path, key]),
		...findHiddenValues(inner, [...path, key]),
	]);
}
