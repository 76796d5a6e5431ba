import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from 'd3-array';
import { stages } from '../scripts/build/stage.ts';
import { root } from '../scripts/root.ts';
import { imageCache } from '../src/social/image-cache.ts';
import { benchCheck } from './check-time.ts';
import { benchExplore } from './explore/run-explore.ts';
import { measureImages } from './images.ts';
import { makeContent } from './make-content.ts';
import { type Measure, measureStages } from './measure.ts';

// `npm run bench`, `npm run bench -- explore 5000`, `-- build 1000` and `-- check 10000`: see bench/README.md.
const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		runs: { type: 'string', default: '3' },
		save: { type: 'boolean', default: false },
		alone: { type: 'boolean', default: false },
	},
});
const [what = 'explore', ...amounts] = positionals;
const sizes = amounts.map(Number);
const runs = Number(values.runs);
const isCount = (number: number) => Number.isInteger(number) && number > 0;
if (!['build', 'check', 'explore'].includes(what) || ![runs, ...sizes].every(isCount)) {
	console.error(
		'Expected `npm run bench -- explore 500 5000`, `-- build 1000` or `-- check 10000`, with `--runs 3`, `--alone` and `--save` where wanted',
	);
	process.exit(1);
}

if (what === 'explore') {
	for (const events of sizes.length > 0 ? sizes : [500, 5000, 10_000, 100_000]) {
		await benchExplore(join(root, 'dist'), { events, runs, isAlone: values.alone });
	}
	process.exit(0);
}

const [events = 1000] = sizes;
const folder = join(root, '.cache/bench');
const content = join(folder, `content-${events}`);
const output = join(folder, `dist-${events}`);
const baselineFile = join(root, 'bench/baseline.json');
mkdirSync(folder, { recursive: true });
makeContent(content, { events });
console.log(`${events} events, ${runs} runs`);
if (what === 'check') {
	benchCheck(content, { folder, runs });
	process.exit(0);
}

const all: (readonly Measure[])[] = [];
for (let run = 1; run <= runs; run += 1) {
	// A folder in place would be deleted first, which is slow and not what is measured.
	rmSync(output, { recursive: true, force: true });
	// The images that an earlier run made would be found.
	rmSync(join(root, imageCache(content)), { recursive: true, force: true });
	// And so would what it has read.
	rmSync(join(root, '.cache/check'), { recursive: true, force: true });
	const measures = await measureOnce();
	all.push(measures);
	console.log(`  run ${run}: ${(measures.at(-1)?.seconds ?? 0).toFixed(1)} s`);
}
const medians = summarise(all);
print(medians);
const images = await measureImages(content);
console.log(
	`\nsocial images: ${images.milliseconds.toFixed(1)} ms and ${(images.bytes / 1000).toFixed(1)} kB each without the cache, ${images.seconds.toFixed(1)} s of the stage “pages” for ${events} events`,
);
if (values.save) {
	writeFileSync(baselineFile, `${JSON.stringify({ events, measures: medians }, null, '\t')}\n`);
}

async function measureOnce(): Promise<readonly Measure[]> {
	const environment = { TIMELINE_CONTENT: content, TIMELINE_OUT: output };
	const check = await measureStages('src/cli/check.ts', {
		environment,
		stageOf: (line) => (line.includes('checked') ? 'check alone' : undefined),
	});
	const build = await measureStages('scripts/build.ts', {
		environment,
		stageOf: (line) => stages.find((stage) => line.trim().startsWith(stage)),
	});
	const total: Measure = {
		stage: 'build in all',
		seconds: build.reduce((sum, { seconds }) => sum + seconds, 0),
		megabytes: Math.max(...build.map(({ megabytes = 0 }) => megabytes)),
	};
	return [...check, ...build, total];
}

function summarise(measured: readonly (readonly Measure[])[]): readonly Measure[] {
	return (measured[0] ?? []).map(({ stage }, index) => ({
		stage,
		seconds: median(measured, (measures) => measures[index]?.seconds) ?? 0,
		megabytes: median(measured, (measures) => measures[index]?.megabytes),
	}));
}

function print(measures: readonly Measure[]): void {
	const baseline = readBaseline();
	console.log(
		`\n${'stage'.padEnd(14)}${'seconds'.padStart(9)}${'MB'.padStart(7)}${baseline ? '  × baseline' : ''}`,
	);
	for (const { stage, seconds, megabytes } of measures) {
		const before = baseline?.find((measure) => measure.stage === stage)?.seconds;
		const ratio = before === undefined ? '' : (seconds / before).toFixed(2).padStart(12);
		const memory = megabytes === undefined ? '–' : megabytes.toFixed(0);
		console.log(
			`${stage.padEnd(14)}${seconds.toFixed(2).padStart(9)}${memory.padStart(7)}${ratio}`,
		);
	}
}

function readBaseline(): readonly Measure[] | undefined {
	if (!existsSync(baselineFile)) return undefined;
	const stored = JSON.parse(readFileSync(baselineFile, 'utf8')) as {
		readonly events: number;
		readonly measures: readonly Measure[];
	};
	return stored.events === events ? stored.measures : undefined;
}
