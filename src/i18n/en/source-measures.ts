import { formatNumber } from '../format-number.ts';

const worksOf = (count: number) => (count === 1 ? '1 work' : `${formatNumber(count)} works`);

const publishersOf = (count: number) =>
	count === 1 ? '1 publisher' : `${formatNumber(count)} publishers`;

/** Words of the figures on what the record rests on. */
export const sourceMeasures = {
	heading: 'What the record rests on',
	lead: ({ works, publishers }: { readonly works: number; readonly publishers: number }) =>
		`${worksOf(works)} of ${publishersOf(publishers)} ${works === 1 ? 'is' : 'are'} cited, each counted once. Which voices a record hears decides what it holds; these tables say whose they are.`,
	parties: ({ works, publishers }: { readonly works: number; readonly publishers: number }) =>
		`${worksOf(works)} ${works === 1 ? 'comes' : 'come'} from ${publishersOf(publishers)} speaking for a party to the conflict or being one; each is marked as such wherever it is cited.`,
	byKind: 'Works by kind of publisher',
	byCountry: 'Works by country of publisher',
	byLanguage: 'Works by language',
	byOrigins: 'Events by independent origins',
	originsNote:
		'Works that carry the copy of one news agency have one origin; reference works, which collect what others found, have none.',
	kind: 'Kind',
	country: 'Country',
	language: 'Language',
	origins: 'Origins',
	publishers: 'Publishers',
	works: 'Works',
	events: 'Events',
	share: 'Share',
	noCountry: 'No country',
	otherCountries: (count: number) =>
		count === 1 ? '1 other country' : `${formatNumber(count)} other countries`,
	otherLanguages: (count: number) => `${formatNumber(count)} other languages`,
	pictureLead:
		'The works that are cited, each counted once, and the independent origins of events. A bar is a share of all works, or of all events; its number is how many.',
	download: 'Download these figures',
	single: 'Events that rest on one source',
};
