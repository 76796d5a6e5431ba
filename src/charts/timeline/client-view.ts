import type { ChartWords } from '../../i18n/timeline-words.ts';
import type { EventTable } from '../../model/event-table.ts';
import type { LaneMembers } from './chart-event.ts';
import { indexChart, type ChartIndex } from './chart-index.ts';
import { createOverviewDrawing } from './client-draw-overview.ts';
import { createWideDrawing } from './client-draw-wide.ts';
import { createYearsDrawing } from './client-draw-years.ts';
import { createSource, type ChartSource } from './client-source.ts';

/** Some events of a table as a chart: what is known of them, and how they are drawn. */
export interface ChartView {
	readonly source: ChartSource;
	readonly index: ChartIndex;
	/** Whether the lanes are filters side by side. */
	readonly isBeside: boolean;
	readonly drawWide: ReturnType<typeof createWideDrawing>;
	readonly drawOverview: ReturnType<typeof createOverviewDrawing>;
	readonly drawYears: ReturnType<typeof createYearsDrawing>;
}

interface ViewOptions {
	readonly table: EventTable;
	readonly words: ChartWords;
	readonly isMirrored: boolean;
	readonly drawing: SVGSVGElement;
	readonly overview: SVGSVGElement;
	readonly years: HTMLElement;
}

/** Returns the function that makes the view of some events, by ascending positions in the table, and of filters side by side. */
export function createViews(
	{ dataset }: HTMLElement,
	{ table, words, isMirrored, drawing, overview, years }: ViewOptions,
): (positions: ArrayLike<number>, beside?: readonly LaneMembers[]) => ChartView {
	const kept = { resting: [] };
	const know = (positions: ArrayLike<number>, beside: readonly LaneMembers[]) => {
		const source = createSource(table, {
			positions,
			beside,
			words,
			eventAddress: dataset['eventAddress'] ?? '',
			yearAddress: dataset['yearAddress'] ?? '',
			linkTarget: dataset['linkTarget'],
		});
		return { source, index: indexChart(source.data) };
	};
	/** All events, to which a reader comes back from every filter, are counted once. */
	let whole: ReturnType<typeof know> | undefined;
	return (positions, beside = []) => {
		const isWhole = positions.length === table.ids.length;
		const isBeside = beside.length > 0;
		const known = isWhole && !isBeside ? (whole ??= know(positions, [])) : know(positions, beside);
		const context = { ...known, words, language: table.language, isMirrored, isWhole, kept };
		return {
			...known,
			isBeside,
			drawWide: createWideDrawing(drawing, context),
			drawOverview: createOverviewDrawing(overview, context),
			drawYears: createYearsDrawing(years, context),
		};
	};
}
