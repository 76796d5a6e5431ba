import type { VFile } from 'vfile';
import { report } from '../rules/problem.ts';
import { unfinished } from '../rules/unfinished.ts';

/** Reports each line of an event that still has something to write in it; a draft may have such lines. */
export function reportUnfinished(file: VFile, { isDraft }: { readonly isDraft: boolean }): void {
	const text = String(file.value);
	if (isDraft || !unfinished.pattern.test(text)) return;
	for (const [index, line] of text.split('\n').entries()) {
		const column = line.search(unfinished.pattern);
		if (column === -1) continue;
		const problem = {
			rule: 'unfinished',
			reason: `Expected a finished text, found \`${unfinished.mark}\``,
			mend: 'write what is missing and delete the mark, or keep `draft: true` until then',
		} as const;
		report(file, problem, { line: index + 1, column: column + 1 });
	}
}
