import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from 'd3-array';
import { listen } from '../../scripts/serve/listen.ts';
import { packEventTable, type PackedTable } from '../../src/model/pack-event-table.ts';
import { unpackEventTable } from '../../src/model/unpack-event-table.ts';
import { createCompressedServer } from './compressed-server.ts';
import { formatComparison, type Medians } from './format-comparison.ts';
import { measureBusy } from './measure-busy.ts';
import { measureTarget, type ExploreMeasure } from './measure-target.ts';
import { peerFolders, peerPages } from './peer-pages.ts';
import { sampleTable } from './sample-table.ts';
import { explorer, peers } from './target.ts';

interface ExploreOptions {
	readonly events: number;
	readonly runs: number;
	/** Whether to leave out the peers. */
	readonly isAlone: boolean;
}

/**
 * Measures the explorer of a built site and its peers in Chromium with the same so many made-up events, by turns, and
 * prints the medians.
 */
export async function benchExplore(
	site: string,
	{ events, runs, isAlone }: ExploreOptions,
): Promise<void> {
	const real = JSON.parse(readFileSync(join(site, 'explore/events.json'), 'utf8')) as PackedTable;
	const table = sampleTable(unpackEventTable(real), { events });
	const packed = JSON.stringify(packEventTable(table));
	const server = createCompressedServer({
		folders: { '/': site, ...peerFolders },
		texts: { '/explore/events.json': packed, ...peerPages(table) },
	});
	const origin = `http://127.0.0.1:${await listen(server, { port: 0 })}`;
	const measured = isAlone ? [] : peers.filter(({ mostEvents }) => events <= mostEvents);
	const targets = [explorer, ...measured];
	const measures = targets.map((): ExploreMeasure[] => []);
	const foreign: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		for (const [position, target] of targets.entries()) {
			foreign.push(await measureBusy());
			measures[position]?.push(await measureTarget(target, { origin }));
		}
	}
	server.close();
	const medians = targets.map(({ name }, position): Medians => ({
		name,
		of: (value) => median((measures[position] ?? []).map(value), (number) => number),
	}));
	const bytes = gzipSync(packed).length;
	console.log(`\n${events} events, medians of ${runs} runs`);
	console.log(
		`Table of events: ${(bytes / 1000).toFixed(1)} kB gzip, ${(bytes / events).toFixed(1)} bytes an event.`,
	);
	for (const line of formatComparison(medians)) console.log(line);
	const busiest = Math.max(...foreign);
	if (busiest > 0.2) {
		console.log(
			`The machine was not quiet: before a run, up to ${(busiest * 100).toFixed(0)} % of it was busy.`,
		);
	}
}
