import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { listFiles } from '../../scripts/list-files.ts';
import type { Finding } from './finding.ts';

/** Letters of Hebrew, Arabic and their neighbours. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Checks that no page written from left to right has words of the other direction loose in its lines, where punctuation would move. */
export function checkDirections(folder: string): Finding {
	const names = listFiles(folder).filter((name) => name.endsWith('.html'));
	const problems = names.flatMap((name) =>
		looseTexts(readFileSync(join(folder, name), 'utf8')).map(
			(text) => `${name}: expected “${text}” within bdi or an element with dir, found it loose`,
		),
	);
	return { problems, looked: `directions on ${names.length} pages` };
}

/** Lists texts from right to left that nothing isolates from a page from left to right: no `bdi`, and no `dir` but that of the page. */
export function looseTexts(html: string): readonly string[] {
	const loose: string[] = [];
	const isolated = [false];
	const parser = new Parser({
		onopentag(name, { dir }) {
			const isIsolating =
				name === 'html' ? dir === 'rtl' : name === 'bdi' || dir !== undefined || isCode(name);
			isolated.push(isIsolating || isolated.at(-1) === true);
		},
		onclosetag: () => void isolated.pop(),
		ontext(text) {
			if (isolated.at(-1) !== true && rightToLeft.test(text)) loose.push(text.trim());
		},
	});
	parser.end(html);
	return loose;
}

function isCode(name: string): boolean {
	return name === 'script' || name === 'style';
}
