import { parseEdtf } from '../schema/edtf.ts';
import type { EventCheck, ContentProblem } from './check.ts';

/** What follows the date in the id of an event; two digits would be a part of a longer date. */
const afterDate = /^-(?!\d\d-)[a-z0-9]/;

/** Checks the event's date against its file name, its note and the years of the timeline. */
export const checkDate: EventCheck = ({ id, data }, { registries }) => {
	const problems: ContentProblem[] = [];
	const date = parseEdtf(data.date);
	if (!date) return problems;
	if (!id.startsWith(date.first) || !afterDate.test(id.slice(date.first.length))) {
		problems.push({
			rule: 'id-date',
			reason: `Expected \`date\` to begin as the file name does, found \`${data.date}\``,
			mend: `rename the file to ${date.first}-… or mend the date`,
			path: ['date'],
		});
	}
	if (/[?~%X]/.test(data.date) && data.date_note === undefined) {
		problems.push({
			rule: 'date-note',
			reason: `Expected a \`date_note\` with a date that is not certain, found \`${data.date}\` alone`,
			mend: 'add `date_note:` with the reason, or remove the mark',
			path: ['date'],
		});
	}
	const { first_year, last_year } = registries.site;
	const year = new Date(date.start).getUTCFullYear();
	if (year < first_year || year > last_year) {
		problems.push({
			rule: 'date-range',
			reason: `Expected a date from ${first_year} to ${last_year}, found \`${data.date}\``,
			mend: 'check the year; an event outside the timeline is not shown on its axis',
			path: ['date'],
		});
	}
	return problems;
};
