import { en, type Component, type ParsedComponents } from 'chrono-node';
import { mendDate, parseEdtf } from '../schema/edtf.ts';

/** An EDTF date, or what to write instead. */
export type DateInWords = { readonly date: string } | { readonly mend: string };

/** Words that say how sure a date is, and the mark that EDTF has for them. */
const qualifiers: readonly (readonly [RegExp, string])[] = [
	[/^(?:about|around|circa|c\.|ca\.|approximately)\s+/i, '~'],
	[/^(?:probably|possibly|perhaps|maybe)\s+/i, '?'],
];
const open = /^since\s+/i;
/** What depends on the day on which it is said. */
const relative = /\b(?:today|tonight|yesterday|tomorrow|now|ago|last|next|this|past)\b/i;
const filler = /^(?:(?:on|in|from|during)\s+)+(?:the\s+)?/i;

/**
 * Reads a date as EDTF or in English words: `12 March 2019`, `about June 2014`, `5 to 10 June 2014`,
 * `since August 2014`. What two readers would read as two days, as `10/06/2014`, or that depends on
 * today, as `yesterday`, is not read.
 */
export function readDateInWords(text: string): DateInWords {
	const trimmed = text.trim().replace(/\s+/g, ' ');
	if (parseEdtf(trimmed)) return { date: trimmed };
	const isNumeric = /^[\d\s./~?%-]+$/.test(trimmed);
	const date = isNumeric ? undefined : readWords(trimmed);
	if (date !== undefined && parseEdtf(date)) return { date };
	return { mend: isNumeric ? mendNumbers(trimmed) : mendDate(trimmed) };
}

/** Day and month cannot be told apart where both could be a month. */
function mendNumbers(text: string): string {
	const [, day = '', month = ''] = /^(\d{1,2})[/.](\d{1,2})[/.]\d{4}$/.exec(text) ?? [];
	const isAmbiguous = day !== '' && Number(day) <= 12 && Number(month) <= 12 && day !== month;
	return isAmbiguous
		? `${mendDate(text)} if the day comes first in it; or write the month as a word`
		: mendDate(text);
}

function readWords(text: string): string | undefined {
	const found = qualifiers.find(([words]) => words.test(text));
	const qualifier = found?.[1] ?? '';
	const bare = found ? text.replace(found[0], '') : text;
	const isOpen = open.test(bare);
	const words = bare.replace(open, '').replace(filler, '');
	const year = /^(\d{4})$/.exec(words)?.[1];
	if (year !== undefined) return isOpen ? `${year}${qualifier}/..` : `${year}${qualifier}`;
	if (relative.test(words)) return undefined;
	// The instant stands for today, which must not matter: what it would fill in is refused.
	const results = en.GB.parse(words, { instant: new Date(0), timezone: 0 });
	const [result] = results;
	if (!result || results.length > 1 || result.text.length < words.length) return undefined;
	const end = result.end ?? undefined;
	const first = toEdtf(result.start, end);
	const last = end && toEdtf(end);
	if (first === undefined || (end && last === undefined)) return undefined;
	if (isOpen) return end ? undefined : `${first}${qualifier}/..`;
	return last === undefined ? `${first}${qualifier}` : `${first}${qualifier}/${last}${qualifier}`;
}

/** Writes what the words say; a year that only the end of a span names is also that of its start. */
function toEdtf(parts: ParsedComponents, end?: ParsedComponents): string | undefined {
	const said = (part: Component) => (parts.isCertain(part) ? parts.get(part) : null);
	if (said('hour') !== null) return undefined;
	const year = said('year') ?? (end?.isCertain('year') ? end.get('year') : null);
	if (year === null) return undefined;
	const digits = [said('month'), said('day')]
		.filter((part) => part !== null)
		.map((part) => `-${String(part).padStart(2, '0')}`);
	return `${String(year).padStart(4, '0')}${digits.join('')}`;
}
