import type { CitationItem } from './citation-item.ts';
import { citedDate, citedDay, citedYear } from './cited-date.ts';
import { quote, toSentences } from './punctuate.ts';

/** Who stands first: the authors, or of a report without any its publisher. */
function leadOf(
	{ author, type, publisher }: CitationItem,
	last: ' & ' | ' and ',
): string | undefined {
	if (!author) return type === 'report' ? publisher : undefined;
	const names = author.map(({ literal }) => literal);
	if (names.length < 2) return names[0];
	const comma = last === ' & ' && names.length > 2 ? ',' : '';
	return `${names.slice(0, -1).join(', ')}${comma}${last}${names.at(-1) ?? ''}`;
}

/** The site or paper, or of a report by named authors its publisher. */
function homeOf({ author, publisher, 'container-title': container }: CitationItem) {
	return container ?? (author ? publisher : undefined);
}

/** Writes an entry of a list of references in the style of APA, 7th edition, as plain text. */
export function toApa(item: CitationItem): string {
	const { title, number, issued, URL: url } = item;
	const lead = leadOf(item, ' & ');
	const day = citedDay(issued, 'month-first');
	const date = `(${citedYear(issued)}${day === '' ? '' : `, ${day}`})`;
	const whole = number === undefined ? title : `${title} (${number})`;
	const head = lead === undefined ? [whole, date] : [lead, date, whole];
	return withUrl(toSentences([...head, homeOf(item)]), url);
}

function withUrl(text: string, url: string | undefined): string {
	return url === undefined ? text : `${text} ${url}`;
}

/** Writes an entry of a bibliography in the style of the Chicago Manual, 18th edition, as plain text. */
export function toChicago(item: CitationItem): string {
	const { title, type, number, issued, URL: url } = item;
	const day = citedDate(issued, 'month-first');
	const home = homeOf(item);
	// The full stop after a quoted title stands within the marks.
	const shown =
		type === 'report'
			? title
			: quote(/[.?!…\]]$/.test(title) ? title : `${title}.`, { isDouble: true });
	return toSentences([
		leadOf(item, ' and '),
		shown,
		number,
		home === undefined ? day : `${home}, ${day}`,
		url,
	]);
}

/** Writes an entry of a list of references in the Harvard style of Cite Them Right, as plain text. */
export function toHarvard(item: CitationItem): string {
	const { title, type, number, issued, URL: url } = item;
	const lead = leadOf(item, ' and ');
	const year = `(${citedYear(issued)})`;
	const shown = type === 'report' ? title : quote(title, { isDouble: false });
	const day = citedDay(issued, 'day-first');
	const home = homeOf(item);
	const place = [home, home === undefined ? undefined : day, number].filter(Boolean).join(', ');
	const head =
		lead === undefined
			? `${shown} ${year}${place === '' ? '' : ` ${place}`}`
			: `${lead} ${year} ${shown}${place === '' ? '' : `, ${place}`}`;
	return toSentences([head, url === undefined ? undefined : `Available at: ${url}`]);
}
