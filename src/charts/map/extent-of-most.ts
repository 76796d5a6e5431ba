import type { PlacedEvents } from './count-places.ts';
import type { Degrees } from './map-view.ts';
import { unproject } from './projection.ts';
import { extentAround } from './region-extents.ts';

/** The share of the events that a view must show which follows a filter by itself. */
const most = 0.95;

/**
 * Returns the part of the earth that nineteen of twenty events need, so that a meeting far away does not make everything else
 * small; all of it where there are fewer than twenty, nothing where there are none.
 */
export function extentOfMost(places: readonly PlacedEvents[]): Degrees | undefined {
	const all = places.map(({ point, events }) => {
		const [longitude, latitude] = unproject(point);
		return { longitude, latitude, count: events.length };
	});
	const middle = {
		longitude: median(all.map(({ longitude, count }) => ({ value: longitude, count }))),
		latitude: median(all.map(({ latitude, count }) => ({ value: latitude, count }))),
	};
	const distance = (place: (typeof all)[number]) =>
		Math.hypot(place.longitude - middle.longitude, place.latitude - middle.latitude);
	const total = all.reduce((sum, { count }) => sum + count, 0);
	let within = 0;
	const near = [...all]
		.sort((a, b) => distance(a) - distance(b))
		.filter(({ count }) => {
			const isNeeded = within < total * most;
			within += count;
			return isNeeded;
		});
	return extentAround(near);
}

interface Weighed {
	readonly value: number;
	readonly count: number;
}

function median(values: readonly Weighed[]): number {
	const half = values.reduce((sum, { count }) => sum + count, 0) / 2;
	let below = 0;
	for (const { value, count } of [...values].sort((a, b) => a.value - b.value)) {
		below += count;
		if (below >= half) return value;
	}
	return 0;
}
