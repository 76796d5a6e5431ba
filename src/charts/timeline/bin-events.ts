import { instantOf, millisecondsInDay, monthOf, yearOf } from '../../model/date.ts';
import type { TimeWindow } from '../scale/time-scale.ts';
import type { ChartEvent } from './chart-event.ts';
import { firstAbove } from './time-index.ts';

export type BinUnit = 'month' | 'week' | 'day';

/** Numbers of events by stretch of time and family. */
export interface Bins {
	readonly unit: BinUnit;
	readonly families: number;
	/** Where each bin begins, and after the last where it ends. */
	readonly edges: Float64Array;
	/** The bins one after another, in each the families one after another. */
	readonly counts: Float64Array;
	/** The most events in one bin. */
	readonly max: number;
}

/** Events are cut into this many equal parts: a power of two, so that their sums are exact. */
const parts = 2 ** 20;

/**
 * Counts events by month, week or day. An event longer than a bin, or whose day is not known, is spread over
 * the days it may have happened; the counts of all bins add up to the number of events exactly.
 */
export function binEvents(
	events: readonly Pick<ChartEvent, 'start' | 'end' | 'family'>[],
	{
		unit,
		period,
		families,
	}: { readonly unit: BinUnit; readonly period: TimeWindow; readonly families: number },
): Bins {
	const edges = Float64Array.from(listEdges(period, unit));
	const bins = edges.length - 1;
	const counts = new Float64Array(bins * families);
	const add = (bin: number, family: number, part: number) => {
		const slot = bin * families + family;
		counts[slot] = (counts[slot] ?? 0) + part / parts;
	};
	let bin = 0;
	for (const { start, end, family } of bins > 0 ? events : []) {
		const first = Math.max(period.start, Math.min(start, period.end - 1));
		const last = Math.max(first + 1, Math.min(end, period.end));
		// Events mostly come in the order of time: the next is in the same bin or soon after.
		if (first < (edges[bin] ?? 0)) bin = firstAbove(edges, first) - 1;
		while (bin < bins - 1 && (edges[bin + 1] ?? 0) <= first) bin += 1;
		let given = 0;
		for (let at = bin; given < parts; at += 1) {
			const covered = Math.min(edges[at + 1] ?? last, last) - first;
			const due = at === bins - 1 ? parts : Math.round((covered / (last - first)) * parts);
			add(at, family, due - given);
			given = due;
		}
	}
	return { unit, families, edges, counts, max: highest({ counts, families }) };
}

function highest({ counts, families }: Pick<Bins, 'counts' | 'families'>): number {
	let max = 0;
	for (let slot = 0; slot < counts.length; slot += families) {
		let sum = 0;
		for (let family = 0; family < families; family += 1) sum += counts[slot + family] ?? 0;
		max = Math.max(max, sum);
	}
	return max;
}

function listEdges({ start, end }: TimeWindow, unit: BinUnit): number[] {
	const edges: number[] = [];
	let edge = unit === 'month' ? instantOf(yearOf(start), monthOf(start)) : start;
	while (edge < end) {
		edges.push(edge);
		if (unit === 'month') edge = instantOf(yearOf(edge), monthOf(edge) + 1);
		else edge += millisecondsInDay * (unit === 'week' ? 7 : 1);
	}
	return [...edges, Math.max(edge, start)];
}
