import { didYouMean } from '../rules/nearest.ts';

/** Says what is wrong with a command line that parseArgs refused; nothing where that was not the error. */
export function explainWrongFlag(error: unknown, known: readonly string[]): string | undefined {
	if (!(error instanceof TypeError) || !('code' in error)) return undefined;
	const code = String(error.code);
	if (!code.startsWith('ERR_PARSE_ARGS_')) return undefined;
	const [, found = ''] = /'(?:-\w, )?(--?[^'\s]*|[^'\s]*)/.exec(error.message) ?? [];
	if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
		const mend = didYouMean(
			found,
			known.map((name) => `--${name}`),
			'see --help',
		);
		return `Expected a known flag, found \`${found}\`\n  Mend: ${mend}`;
	}
	return code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL'
		? `Expected only flags, found \`${found}\`\n  Mend: put a text with blanks in quotes`
		: `Expected a value after \`${found}\`, found none\n  Mend: write ${found} 'value', or ${found}='-value' for one that begins with a hyphen`;
}
