import type { MapExtent } from './event-filter.ts';

const parameter = 'view';

/** Reads a part of the map from its text in an address; nothing where it is none. */
export function parseExtent(text: string): MapExtent | undefined {
	const [west, south, east, north, ...more] = text.split(',').map(toDegrees);
	if (west === undefined || south === undefined || east === undefined || north === undefined) {
		return undefined;
	}
	const isOnEarth =
		more.length === 0 &&
		Math.abs(west) <= 180 &&
		Math.abs(east) <= 180 &&
		south >= -90 &&
		north <= 90 &&
		south < north;
	return isOnEarth ? { west, south, east, north } : undefined;
}

/** `Number('')` would be 0. */
function toDegrees(text: string): number {
	return text.trim() === '' ? Number.NaN : Number(text);
}

/** Writes a part of the map as an address holds it: a hundredth of a degree is about a kilometre, which no map here shows. */
export function formatExtent({ west, south, east, north }: MapExtent): string {
	return [west, south, east, north]
		.map((degrees) => String(Math.round(degrees * 100) / 100))
		.join(',');
}

/** Reads the part of the map in view from a query, where a reader has moved it. */
export function parseView(query: string): MapExtent | undefined {
	return parseExtent(new URLSearchParams(query).get(parameter) ?? '');
}

/** Writes the part of the map in view into a query, leaving its other parameters as they are. */
export function formatView(view: MapExtent | undefined, query: string): string {
	const parameters = new URLSearchParams(query);
	parameters.delete(parameter);
	if (view) parameters.set(parameter, formatExtent(view));
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}
