import { localise } from '../../i18n/language.ts';
import { controlWords } from '../../i18n/control-words.ts';
import type { HeldStep } from '../../model/count-held.ts';
import type { ControlRecord } from '../../model/control-record.ts';
import type { PlaceControl } from '../../model/list-control.ts';
import type { HolderKind } from '../../model/timeline.ts';
import type { TimeWindow } from '../scale/time-scale.ts';
import type { ChartRow, RowGroup } from './chart-row.ts';
import { sortPlaces, type PlaceOrder } from './sort-places.ts';
import { otherColor, toChartRow } from './to-chart-row.ts';

/** What the chart is drawn from, in the page and as a picture. */
export interface ControlChart {
	readonly language: string;
	readonly period: TimeWindow;
	readonly groups: readonly RowGroup[];
	/** The kinds of holders that the rows show, in the order of the record; others last. */
	readonly kinds: readonly ChartKind[];
	/** Whose places are counted; absent where the record has no kinds of holders. */
	readonly counted?: {
		readonly name: string;
		readonly color: number;
		readonly steps: readonly HeldStep[];
	};
}

/** A kind of holder in the legend. */
export interface ChartKind {
	readonly name: string;
	readonly sign: string;
	readonly color: number;
}

/** Words and sorts the control of all places for a chart in a language. */
export function prepareChart(
	{ site, places, kindOf, counted }: ControlRecord,
	{ language, order }: { readonly language: string; readonly order: PlaceOrder },
): ControlChart {
	const words = controlWords(language);
	const nameOf = (name: HolderKind['name']) => localise(name, language).text;
	const countedName = counted ? nameOf(counted.kind.name) : '';
	const toRow = (place: PlaceControl): ChartRow =>
		toChartRow(place, { kindOf, nameOf, words, language });
	const groups = sortPlaces(places, {
		order,
		isCounted: (holder) => counted !== undefined && kindOf(holder) === counted.kind,
		nameOf: ({ name }) => nameOf(name),
		language,
	}).map(({ kind, places: members }): RowGroup => {
		const heading =
			kind === 'taken'
				? words.groups.taken(countedName)
				: kind === 'other'
					? words.groups.other
					: kind.country;
		return { heading, rows: members.map(toRow) };
	});
	return {
		language,
		period: { start: site.start, end: site.end },
		groups,
		kinds: listKinds(places, {
			kindOf,
			nameOf,
			others: { name: words.others, sign: words.otherSign },
		}),
		...(counted
			? { counted: { name: countedName, color: counted.kind.color, steps: counted.steps } }
			: {}),
	};
}

function listKinds(
	places: readonly PlaceControl[],
	{
		kindOf,
		nameOf,
		others,
	}: Pick<ControlRecord, 'kindOf'> & {
		readonly nameOf: (name: HolderKind['name']) => string;
		readonly others: Pick<ChartKind, 'name' | 'sign'>;
	},
): ChartKind[] {
	const holders = places.flatMap(({ holdings }) =>
		holdings.flatMap(({ shares }) => shares.map(({ holder }) => kindOf(holder))),
	);
	const known = new Set(holders.filter((kind) => kind !== undefined));
	return [
		...[...known].map(({ name, sign, color }) => ({
			name: nameOf(name),
			sign: nameOf(sign),
			color,
		})),
		...(holders.includes(undefined) ? [{ ...others, color: otherColor }] : []),
	];
}
