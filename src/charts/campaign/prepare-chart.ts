import { formatDate, formatStretch } from '../../i18n/format-date.ts';
import type { Campaign } from '../../model/list-campaigns.ts';
import type { Event } from '../../model/timeline.ts';
import type { CampaignChart, ChartFamily, ChartNode, Lane } from './campaign-chart.ts';

const lanes: readonly Lane[] = ['before', 'campaign', 'meanwhile', 'after'];

interface PrepareOptions {
	readonly language: string;
	readonly titleOf: (event: Event) => string;
	/** All families of the record. */
	readonly families: readonly ChartFamily[];
}

/** Puts a campaign into the order and the words of its drawing. */
export function prepareChart(
	{ events, linked, related, start, end }: Campaign,
	{ language, titleOf, families }: PrepareOptions,
): CampaignChart {
	const entries = [
		...events.map(({ event, within }) => ({ event, within, lane: 'campaign' as const })),
		...linked.map(({ event, time }) => ({ event, within: undefined, lane: time })),
	].sort((a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane));
	const positions = new Map(entries.map(({ event }, position) => [event, position]));
	const positionOf = (event: Event) => positions.get(event) ?? 0;
	const colors = new Set(entries.map(({ event }) => event.type.family.color));
	return {
		language,
		period: formatStretch({ start, end, precision: 'range' }, language),
		start,
		end,
		nodes: entries.map(({ event, within, lane }): ChartNode => {
			const { date } = event;
			return {
				id: event.id,
				title: titleOf(event),
				date: formatDate(date, language),
				color: event.type.family.color,
				start: date.start,
				end: date.end,
				isVague:
					date.isUncertain ||
					date.isApproximate ||
					date.precision === 'month' ||
					date.precision === 'year',
				isOpen: date.isOpen,
				lane,
				...(within === undefined ? {} : { within: positionOf(within) }),
			};
		}),
		links: related.map(([a, b]) => {
			const [from = 0, to = 0] = [positionOf(a), positionOf(b)].sort((x, y) => x - y);
			return { from, to };
		}),
		families: families.filter(({ color }) => colors.has(color)),
	};
}
