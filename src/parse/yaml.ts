import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { locateYaml, type LocatedYaml } from './locate-yaml.ts';
import type { TextProblem } from './text-problems.ts';

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
		pointAt: (path: readonly PropertyKey[]) => locate().pointAt(path),
		pointAtKey: (path: readonly PropertyKey[]) => locate().pointAtKey(path),
	};
	if (suspicious.test(text) && locate().problems.length > 0) {
		return { data: undefined, problems: locate().problems, ...positions };
	}
	try {
		const data: unknown = text.trim() === '' ? undefined : load(text, { schema: CORE_SCHEMA });
		return { data, problems: [], ...positions };
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const { problems } = locate();
		return {
			data: undefined,
			problems: problems.length > 0 ? problems : [toProblem(error)],
			...positions,
		};
	}
}

/** Words a mistake that only js-yaml sees. */
function toProblem({ reason, mark }: YAMLException): TextProblem {
	return {
		rule: 'yaml',
		reason: `Expected YAML that can be read, found a mistake (${reason})`,
		mend: 'put a value that holds `: `, ` #` or begins with a sign in quotes',
		point: { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 },
	};
}
