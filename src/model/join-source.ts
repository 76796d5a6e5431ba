import { parseEdtf } from '../schema/edtf.ts';
import type { SourceData } from '../schema/source.ts';
import { get, known } from './known.ts';
import type { Publisher, Source } from './timeline.ts';
import { listReports } from './toll.ts';

/** What works are joined to. */
export interface Publishers {
	readonly publishers: ReadonlyMap<string, Publisher>;
	readonly findPublisher: (url: string) => string | undefined;
}

interface SourceOptions extends Publishers {
	readonly number: number;
}

/** Joins a work to its publisher, under the number that it has on its page. */
export function joinSource(
	data: SourceData,
	{ publishers, findPublisher, number }: SourceOptions,
): Source {
	const publisher =
		data.publisher ?? (data.url === undefined ? undefined : findPublisher(data.url));
	return {
		id: data.id,
		number,
		...(data.url === undefined ? {} : { url: data.url }),
		...(data.locator === undefined ? {} : { locator: data.locator }),
		title: data.title,
		publisher: get(publishers, publisher ?? ''),
		...(data.agency === undefined ? {} : { agency: get(publishers, data.agency) }),
		...(data.author === undefined ? {} : { author: data.author }),
		published: data.published,
		publishedBounds: known(parseEdtf(data.published), data.published),
		language: data.lang,
		...(data.archive_url === undefined ? {} : { archiveUrl: data.archive_url }),
		reports: listReports([data]),
	};
}
