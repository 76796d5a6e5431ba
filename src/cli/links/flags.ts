import { millisecondsInDay } from '../../model/date.ts';
import { parseEdtf } from '../../schema/edtf.ts';

/** The flags of `npm run links`, as parseArgs wants them. */
export const flags = {
	archive: { type: 'boolean', default: false },
	format: { type: 'string', default: 'text' },
	help: { type: 'boolean', short: 'h', default: false },
	host: { type: 'string' },
	offline: { type: 'boolean', default: false },
	only: { type: 'string', multiple: true },
	since: { type: 'string', default: '7d' },
	write: { type: 'boolean', default: false },
} as const;

/** Reads a day, or an age as `7d`, as an instant in milliseconds, or says how to mend it. */
export function readSince(text: string, now: number): number | { readonly problem: string } {
	const age = /^(\d{1,4})d$/.exec(text)?.[1];
	if (age !== undefined) return now - Number(age) * millisecondsInDay;
	const bounds = parseEdtf(text);
	if (bounds?.precision === 'day') return bounds.start;
	return {
		problem: `--since: Expected a day or an age in days, found \`${text}\`\n  Mend: write 2026-11-01, or 30d for the last 30 days`,
	};
}
