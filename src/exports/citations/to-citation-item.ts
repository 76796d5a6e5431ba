import { toEventDate } from '../../model/date.ts';
import type { Publisher, Source } from '../../model/timeline.ts';
import type { CitationItem, CitedDate, CitedName, CitedWork } from './citation-item.ts';

/** Turns a source of an event into a work to cite, under a key that no other event's sources have. */
export function citeSource(
	source: Source,
	{ event, nameOf }: { readonly event: string; readonly nameOf: (publisher: Publisher) => string },
): CitedWork {
	const { publisher, agency, author, url, locator, archiveUrl } = source;
	const type = typeOf(publisher);
	const item: CitationItem = {
		id: `${event}-${source.id}`,
		type,
		title: source.title,
		...(author === undefined ? {} : { author: splitNames(author) }),
		...(type === 'report'
			? { publisher: nameOf(publisher) }
			: { 'container-title': nameOf(publisher) }),
		issued: toCitedDate(source.published),
		...(url === undefined ? {} : { URL: url }),
		...(locator === undefined ? {} : { number: locator }),
		language: source.language,
	};
	return {
		item,
		...(agency === undefined ? {} : { agency: nameOf(agency) }),
		...(archiveUrl === undefined ? {} : { archiveUrl }),
	};
}

/** Turns a page of this site into a work to cite; its day is that of its last change, `YYYY-MM-DD`. */
export function citePage(page: {
	readonly id: string;
	readonly title: string;
	readonly site: string;
	readonly changed: string;
	readonly url: string;
	readonly language: string;
}): CitedWork {
	const { id, title, site, changed, url, language } = page;
	return {
		item: {
			id,
			type: 'webpage',
			title,
			'container-title': site,
			issued: toCitedDate(changed),
			URL: url,
			language,
		},
	};
}

function typeOf({ kind }: Publisher): CitationItem['type'] {
	if (kind === 'reference') return 'entry-encyclopedia';
	const isNews = ['agency', 'newspaper', 'broadcaster', 'online-news'].includes(kind);
	return isNews ? 'article-newspaper' : 'report';
}

/** Splits `A B, C D and E F` into three names; what holds a single word, as `A B and agencies`, stays whole. */
export function splitNames(author: string): CitedName[] {
	const names = author.split(/, | and (?=\S)/).map((name) => name.trim());
	const arePeople = names.every((name) => name.includes(' '));
	return (arePeople ? names : [author]).map((literal) => ({ literal }));
}

/** Turns an EDTF date into that of CSL. */
export function toCitedDate(edtf: string): CitedDate {
	const { start, end, precision, isOpen, isApproximate, isUncertain } = toEventDate(edtf);
	const shown = precision === 'year' ? 1 : precision === 'month' ? 2 : 3;
	const first = partsOf(start).slice(0, shown);
	return {
		'date-parts': precision === 'range' && !isOpen ? [first, partsOf(end - 1)] : [first],
		...(isApproximate || isUncertain ? { circa: true } : {}),
	};
}

function partsOf(instant: number): number[] {
	const date = new Date(instant);
	return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
