import { affiliatesWords } from '../../i18n/affiliates-words.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { localise } from '../../i18n/language.ts';
import type { QuarterCount } from '../../model/count-quarters.ts';
import { monthOf, yearOf } from '../../model/date.ts';
import type { AffiliateGroup, AffiliateLane } from '../../model/list-affiliates.ts';
import type { Site } from '../../model/timeline.ts';
import type { TimeWindow } from '../scale/time-scale.ts';
import { layoutLane, tallestQuarter, type PlacedLane } from './layout-lane.ts';

/** A lane with its words. */
export interface ChartLane {
	readonly lane: AffiliateLane;
	readonly placed: PlacedLane;
	readonly name: string;
	/** What it begins with and, where that is recorded, until when it was one. */
	readonly begins: string;
	readonly until: string | undefined;
	readonly events: string;
}

/** Lanes under a heading of their own. */
export interface LaneGroup {
	readonly heading: string;
	readonly lanes: readonly ChartLane[];
}

/** The chart of affiliates, in one language. */
export interface AffiliatesChart {
	readonly language: string;
	readonly period: TimeWindow;
	readonly groups: readonly LaneGroup[];
}

/** Lays out all lanes on one scale of height and words them. */
export function prepareAffiliates(
	groups: readonly AffiliateGroup[],
	{ language, site }: { readonly language: string; readonly site: Pick<Site, 'start' | 'end'> },
): AffiliatesChart {
	const words = affiliatesWords(language);
	const period = { start: site.start, end: site.end };
	const tallest = tallestQuarter(groups);
	const toLane = (lane: AffiliateLane): ChartLane => {
		const { actor, pledge, ending, events } = lane;
		const first = pledge ?? events[0]?.event;
		const date = first ? formatDate(first.date, language) : '';
		return {
			lane,
			placed: layoutLane(lane, { period, tallest }),
			name: localise(actor.name, language).text,
			begins: pledge ? words.pledge(date) : words.noPledge(date),
			until: ending && words.ended(formatDate(ending.date, language)),
			events: words.events(events.length),
		};
	};
	return {
		language,
		period,
		groups: groups.map(({ of, lanes }) => {
			const name = localise(of.name, language).text;
			return { heading: words.groupHeading(name), lanes: lanes.map(toLane) };
		}),
	};
}

/** Names a quarter. */
export function nameQuarter({ start }: Pick<QuarterCount, 'start'>, language: string): string {
	const number = Math.ceil(monthOf(start) / 3);
	return affiliatesWords(language).quarter({ year: yearOf(start), number });
}

/** Says how many events a quarter of a lane has. */
export function describeQuarter(
	quarter: QuarterCount,
	{ name, language }: { readonly name: string; readonly language: string },
): string {
	return affiliatesWords(language).quarterOf({
		name,
		quarter: nameQuarter(quarter, language),
		events: quarter.events.length,
		spread: quarter.events.length - quarter.whole,
	});
}
