import { formatDate, formatStretch } from '../../i18n/format-date.ts';
import { localise } from '../../i18n/language.ts';
import { leadersWords, type LeadersWords } from '../../i18n/leaders-words.ts';
import { millisecondsInDay } from '../../model/date.ts';
import type { Succession, Tenure } from '../../model/list-successions.ts';
import type { LeaderGroup, LeaderRow } from './chart-row.ts';

/** Words the successions for a chart in a language. */
export function prepareChart(
	successions: readonly Succession[],
	{ language }: { readonly language: string },
): LeaderGroup[] {
	const words = leadersWords(language);
	return successions.map(({ organisation, tenures, vacancies }) => ({
		id: organisation.id,
		name: localise(organisation.name, language).text,
		rows: tenures.map((tenure) => toRow(tenure, { words, language })),
		vacancies,
	}));
}

interface Worded {
	readonly words: LeadersWords;
	readonly language: string;
}

function toRow(tenure: Tenure, { words, language }: Worded): LeaderRow {
	const { id, person, start, settled, lastRecorded, isBeginUnknown, end, ends } = tenure;
	const name = localise(person.name, language).text;
	const described = describeEnd(tenure, { words, language });
	const label = end?.isDisputed ? words.disputed(described) : described;
	const announced = ends.flatMap(({ account }) =>
		account.announced?.precision === 'day' ? [account.announced.start] : [],
	);
	return {
		id,
		name,
		isBeginUnknown,
		...(start === undefined ? {} : { start }),
		...(settled === undefined ? {} : { settled }),
		...(lastRecorded === undefined ? {} : { lastRecorded }),
		...(end ? { end: { latest: end.latest, ...earliestOf(end) } } : {}),
		announced: [...new Set(announced)].sort((a, b) => a - b),
		label,
		sentence: words.sentence({
			name,
			begin: describeBegin(tenure, { words, language }),
			end: label,
		}),
	};
}

function earliestOf({ earliest }: { readonly earliest?: number }) {
	return earliest === undefined ? {} : { earliest };
}

function describeBegin({ begins }: Tenure, { words, language }: Worded): string {
	const [first] = begins;
	const date = first?.account.occurred ?? first?.account.announced;
	if (!first || !date) return words.begins.none;
	const kind = first.account.change === 'named' ? 'named' : 'leads';
	return words.begins[kind](formatDate(date, language));
}

/** How and when it ended, or when that was first made known where no day is agreed on. */
function describeEnd({ end, ends }: Tenure, { words, language }: Worded): string {
	const [first] = ends;
	if (!end || !first) return words.noEnd;
	const accounts = ends.map(({ account }) => account);
	const { date } = end;
	if (date) {
		// What is said to have happened on a day is taken from those who give that day, the undisputed before others.
		const dated = accounts.filter(({ occurred }) => occurred?.edtf === date.edtf);
		const { change } =
			dated.find(({ status }) => status === 'undisputed') ?? dated[0] ?? first.account;
		return words.label({ verb: words.dated[change], date: formatDate(date, language) });
	}
	const [announcement] = accounts
		.flatMap(({ announced, change }) => (announced ? [{ announced, change }] : []))
		.sort((a, b) => a.announced.start - b.announced.start);
	if (announcement) {
		const { announced, change } = announcement;
		return words.labelAnnounced[change](formatDate(announced, language));
	}
	const { change } = first.account;
	const stretch = {
		start: end.earliest ?? end.latest,
		end: end.latest + millisecondsInDay,
		precision: 'range',
	} as const;
	return words.label({ verb: words.dated[change], date: formatStretch(stretch, language) });
}
