import { didYouMean } from '../rules/nearest.ts';
import type { MachineFormat } from '../rules/problem-formats.ts';

/** How problems are printed. */
export type Format = 'text' | MachineFormat;

const formats: readonly Format[] = ['text', 'json', 'github'];

/** Returns the format that the flag `--format` names, or how to mend it. */
export function readFormat(name: string): Format | { readonly problem: string } {
	const mend = didYouMean(name, formats, `write one of ${formats.join(', ')}`);
	return (
		formats.find((format) => format === name) ?? {
			problem: `--format: Expected a format, found \`${name}\`\n  Mend: ${mend}`,
		}
	);
}
