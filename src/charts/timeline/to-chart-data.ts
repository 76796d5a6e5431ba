import type { Event, Timeline } from '../../model/timeline.ts';
import { localise } from '../../i18n/language.ts';
import type { ChartData, ChartEvent } from './chart-event.ts';

/** Reduces a record to what the chart is drawn from, with names in a language. */
export function toChartData(
	{ site, regions, families, events }: Pick<Timeline, 'site' | 'regions' | 'families' | 'events'>,
	{ language }: { readonly language: string },
): ChartData {
	const regionIds = regions.map(({ id }) => id);
	const familyIds = families.map(({ id }) => id);
	return {
		events: events.map((event): ChartEvent => ({
			id: event.id,
			title: titleOf(event, language),
			start: event.date.start,
			end: Math.min(event.date.end, Math.max(site.end, event.date.start + 1)),
			precision: event.date.precision,
			isOpen: event.date.isOpen,
			isVague: event.date.isUncertain || event.date.isApproximate,
			region: Math.max(regionIds.indexOf(regionOf(event)), 0),
			family: familyIds.indexOf(event.type.family.id),
			color: event.type.family.color,
			killed: event.toll.killed?.best ?? 0,
			significance: event.significance,
		})),
		eras: site.eras.map(({ name, start, end }) => ({
			name: localise(name, language).text,
			start,
			end,
		})),
		regions: regions.map(({ name }) => localise(name, language).text),
		families: families.map(({ name }) => localise(name, language).text),
		period: { start: site.start, end: site.end },
	};
}

function titleOf({ title, texts }: Event, language: string): string {
	return texts[language]?.title ?? title;
}

/** An event belongs to the region of its first site, or of the first place it mentions. */
function regionOf({ sites, places }: Event): string {
	return (sites[0] ?? places[0])?.place.country.region.id ?? '';
}
