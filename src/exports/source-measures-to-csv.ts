import { measureSources } from '../model/measure-sources.ts';
import type { Publication } from './publication.ts';
import { toCsv } from './to-csv.ts';

const columns = ['measure', 'key', 'name', 'publishers', 'works', 'events'] as const;

/**
 * Writes what the record rests on as CSV with a header: works by kind and country of publisher and by language, and
 * events by the number of independent origins. A key is an id of the registries or a BCP 47 tag; that of publishers
 * of no country is empty, as is what a measure does not count.
 */
export function sourceMeasuresToCsv({
	timeline,
	name,
}: Pick<Publication, 'timeline' | 'name'>): string {
	const { byKind, byCountry, byLanguage, byOrigins } = measureSources(timeline);
	const rows = [
		...byKind.map(({ key, publishers, works }) => [
			'publisher_kind',
			key,
			'',
			publishers,
			works,
			'',
		]),
		...byCountry.map(({ key, publishers, works }) => [
			'publisher_country',
			key?.id ?? '',
			key ? name(key.name) : '',
			publishers,
			works,
			'',
		]),
		...byLanguage.map(({ key, works }) => ['language', key, '', '', works, '']),
		...byOrigins.map(({ origins, events }) => ['independent_origins', origins, '', '', '', events]),
	];
	return toCsv(columns, { rows });
}
