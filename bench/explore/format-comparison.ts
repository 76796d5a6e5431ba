import type { ExploreMeasure } from './measure-target.ts';

/** The medians of a page's runs. */
export interface Medians {
	readonly name: string;
	readonly of: (value: (measure: ExploreMeasure) => number | undefined) => number | undefined;
}

interface Row {
	readonly name: string;
	readonly value: (measure: ExploreMeasure) => number | undefined;
	readonly digits?: number;
	/** Whether more is better, as with frames. */
	readonly isGain?: boolean;
}

const rows: readonly Row[] = [
	{ name: 'kB before a sign', value: ({ kilobytes }) => kilobytes, digits: 1 },
	{ name: 'fonts, kB', value: ({ fontKilobytes }) => fontKilobytes || undefined, digits: 1 },
	{ name: 'content, ms', value: ({ content }) => content },
	{ name: 'blocked, ms', value: ({ blocked }) => blocked },
	{ name: 'start, ms', value: ({ start }) => start || undefined },
	{
		name: 'blocked at start, ms',
		value: ({ start, startBlocked }) => (start ? startBlocked : undefined),
	},
	{ name: 'filter change, ms', value: ({ filter }) => filter },
	{ name: 'zoom, frames a second', value: ({ zoom }) => zoom.framesPerSecond, isGain: true },
	{ name: 'zoom, slow gap, ms', value: ({ zoom }) => zoom.slowGap },
	{ name: 'zoom, longest task, ms', value: ({ zoom }) => zoom.longestTask },
	{ name: 'pan, frames a second', value: ({ pan }) => pan.framesPerSecond, isGain: true },
	{ name: 'pan, slow gap, ms', value: ({ pan }) => pan.slowGap },
	{ name: 'elements', value: ({ elements }) => elements },
	{ name: 'heap, MB', value: ({ heapMegabytes }) => heapMegabytes, digits: 1 },
];

/**
 * Writes the medians of the pages as a table, one column each; beside a peer stands how many times better the first
 * page is, so that 2.0 is half the time or twice the frames and 0.5 the contrary.
 */
export function formatComparison([ours, ...peers]: readonly Medians[]): readonly string[] {
	const head = ['', ours?.name ?? '', ...peers.flatMap(({ name }) => [name, '×'])];
	const body = rows.map(({ name, value, digits = 0, isGain = false }) => {
		const own = ours?.of(value);
		const cells = peers.flatMap((peer) => {
			const theirs = peer.of(value);
			return [format(theirs, digits), format(ratio(own, { theirs, isGain }), 1)];
		});
		return [name, format(own, digits), ...cells];
	});
	return [head, ...body].map((cells) =>
		cells.map((cell, column) => (column === 0 ? cell.padEnd(24) : cell.padStart(13))).join(''),
	);
}

function ratio(
	own: number | undefined,
	{ theirs, isGain }: { readonly theirs: number | undefined; readonly isGain: boolean },
): number | undefined {
	if (own === undefined || theirs === undefined) return undefined;
	const [above, below] = isGain ? [own, theirs] : [theirs, own];
	return below === 0 ? undefined : above / below;
}

function format(value: number | undefined, digits: number): string {
	return value === undefined ? '–' : value.toFixed(digits);
}
