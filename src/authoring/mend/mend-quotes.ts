import { parseYaml } from '../../parse/yaml.ts';
import { writeScalar } from '../write-yaml.ts';
import { sound, type Mend, type Mended } from './mend.ts';

/** A line with a key that holds free text, and a text that is neither quoted nor a block. */
const textLine =
	/^( *(?:- )?(?:title|summary|date_note|text|said_by|note|locator|author): +)([^"'|>&*!\s].*?)([ \t]*)$/;
const most = 20;

/**
 * Puts a text in quotes that YAML could not read without, as `title: Mosul: a city` or one that begins
 * with a sign; all or nothing, and only where the whole can be read afterwards.
 */
export function mendQuotes(yaml: string): Mended {
	const mends: Mend[] = [];
	let text = yaml;
	for (let round = 0; round < most; round += 1) {
		const [problem] = parseYaml(text).problems;
		if (!problem) return { text, mends };
		const lines = text.split('\n');
		const line = lines[problem.point.line - 1] ?? '';
		const [, key, value = '', blanks = ''] = textLine.exec(line) ?? [];
		// What follows ` #` may be a comment or a part of the text.
		if (problem.rule !== 'yaml' || key === undefined || value.includes(' #')) break;
		const quoted = writeScalar(value, 'line');
		lines[problem.point.line - 1] = `${key}${quoted}${blanks}`;
		text = lines.join('\n');
		mends.push({
			line: problem.point.line,
			says: `${key.replace(/^[ -]*|\s*$/g, '')} put the text in quotes`,
		});
	}
	return sound(yaml);
}
