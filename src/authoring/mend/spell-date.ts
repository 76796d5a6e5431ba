import { parseEdtf } from '../../schema/edtf.ts';
import { readDateInWords } from '../date-in-words.ts';

/** Hyphens that word processors write, and dashes. */
const hyphens = /[\u2010-\u2013\u2212]/g;

/**
 * Writes a date as EDTF where it can mean only one: `2014-6-3`, `2014/06/10`, `20140610`, `13/06/2014`,
 * `10 June 2014`; undefined where it is EDTF already, or could be two dates, or none.
 */
export function spellDate(text: string): string | undefined {
	if (parseEdtf(text)) return undefined;
	const plain = text
		.trim()
		.replace(hyphens, '-')
		.replace(/\bxx\b/g, 'XX');
	const parts = plain.split(/\s*\/\s*/);
	const spellings = [spellNumbers(plain), spellInterval(parts), spellWords(plain)];
	return spellings.find((spelling) => spelling !== undefined && parseEdtf(spelling));
}

function spellInterval(parts: readonly string[]): string | undefined {
	const [from = '', to = ''] = parts;
	if (parts.length !== 2) return undefined;
	const last = to === '..' ? to : (spellNumbers(to) ?? to);
	return `${spellNumbers(from) ?? from}/${last}`;
}

function spellNumbers(text: string): string | undefined {
	const [, bare = '', qualifier = ''] = /^(.*?)\s*([?~%]?)$/.exec(text) ?? [];
	const date =
		/^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2}|XX)$/.exec(bare) ??
		/^(?<year>\d{4})-(?<month>\d{1,2})$/.exec(bare) ??
		/^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/.exec(bare) ??
		/^(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>\d{4})$/.exec(bare);
	if (!date?.groups) return undefined;
	const { year = '', month = '', day } = date.groups;
	// Some write the day first and some the month.
	const comesLast = /\d{4}$/.test(bare) && /^\d{1,2}\D/.test(bare);
	if (comesLast && Number(day) <= 12 && Number(month) <= 12 && Number(day) !== Number(month)) {
		return undefined;
	}
	const isAmerican = comesLast && Number(month) > 12;
	const [first, second] = isAmerican ? [day, month] : [month, day];
	const digits = [first, second].flatMap((part) =>
		part === undefined ? [] : [`-${part.padStart(2, '0')}`],
	);
	return `${year}${digits.join('')}${qualifier}`;
}

function spellWords(text: string): string | undefined {
	const read = readDateInWords(text);
	return 'date' in read ? read.date : undefined;
}
