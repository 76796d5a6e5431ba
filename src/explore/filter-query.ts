import { emptyFilter, facets, type EventFilter, type Facet } from './event-filter.ts';
import { formatExtent, parseExtent } from './map-query.ts';

const own = [...facets, 'q', 'significance', 'killed', 'lasting', 'certain', 'map'];

const significances = /^[1-5]$/;
/** At least one of the two bounds is there. */
const bounds = /^(?=.*\d)(\d{0,6})-(\d{0,6})$/;

/** Whether a text can be read as the least significance or as bounds of the people killed. */
export function isFilterPart(name: 'significance' | 'killed', text: string): boolean {
	return (name === 'killed' ? bounds : significances).test(text);
}

/** Reads a filter from the query of an address; what is missing or wrong is as in the empty filter. */
export function parseFilter(query: string): EventFilter {
	const parameters = new URLSearchParams(query);
	const extent = parseExtent(parameters.get('map') ?? '');
	return {
		chosen: {
			type: parseList(parameters, 'type'),
			country: parseList(parameters, 'country'),
			actor: parseList(parameters, 'actor'),
			topic: parseList(parameters, 'topic'),
			status: parseList(parameters, 'status'),
		},
		text: (parameters.get('q') ?? '').trim(),
		significance: parseSignificance(parameters.get('significance') ?? ''),
		...parseKilled(parameters.get('killed') ?? ''),
		isLasting: parameters.get('lasting') === '1',
		isCertain: parameters.get('certain') === '1',
		...(extent ? { extent } : {}),
	};
}

/** Writes a filter into a query, leaving its other parameters as they are and out what is as in the empty filter. */
export function formatFilter(filter: EventFilter, query: string): string {
	const parameters = new URLSearchParams(query);
	for (const name of own) parameters.delete(name);
	if (filter.text !== '') parameters.set('q', filter.text);
	for (const facet of facets) {
		const ids = filter.chosen[facet];
		if (ids.length > 0) parameters.set(facet, ids.join(' '));
	}
	if (filter.significance > 1) parameters.set('significance', String(filter.significance));
	const { killedFrom, killedTo, extent } = filter;
	if (killedFrom !== undefined || killedTo !== undefined) {
		parameters.set('killed', `${killedFrom ?? ''}-${killedTo ?? ''}`);
	}
	if (filter.isLasting) parameters.set('lasting', '1');
	if (filter.isCertain) parameters.set('certain', '1');
	if (extent) parameters.set('map', formatExtent(extent));
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}

/** Whether a filter leaves every event. */
export function asksForEverything(filter: EventFilter): boolean {
	return formatFilter(filter, '') === '';
}

/** Ids have no blanks, and a blank is a plus in an address: `country=IQ+SY`; `country=IQ&country=SY` is the same. */
function parseList(parameters: URLSearchParams, facet: Facet): readonly string[] {
	const ids = parameters
		.getAll(facet)
		.join(' ')
		.split(' ')
		.filter((id) => /^[\w-]+$/.test(id));
	return [...new Set(ids)];
}

function parseSignificance(text: string): number {
	return significances.test(text) ? Number(text) : emptyFilter.significance;
}

function parseKilled(text: string): Pick<EventFilter, 'killedFrom' | 'killedTo'> {
	const [, from = '', to = ''] = bounds.exec(text) ?? [];
	return {
		...(from === '' ? {} : { killedFrom: Number(from) }),
		...(to === '' ? {} : { killedTo: Number(to) }),
	};
}
