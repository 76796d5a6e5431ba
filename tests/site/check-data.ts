import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { checkCalendar } from './formats/calendar.ts';
import { checkDataPackage } from './formats/data-package.ts';
import { checkAtom, checkJsonFeed, checkRss } from './formats/feeds.ts';
import { checkGeoJson } from './formats/geojson.ts';
import { readSite } from './read-site.ts';

type Check = (text: string, place: { readonly address: string }) => readonly string[];

/** Which files are in which format, by how their path ends. */
const formats: readonly (readonly [RegExp, Check])[] = [
	[/(^|\/)feed\.atom$/, checkAtom],
	[/(^|\/)feed\.rss$/, checkRss],
	[/(^|\/)feed\.json$/, checkJsonFeed],
	[/\.ics$/, checkCalendar],
	[/\.geojson$/, (text) => checkGeoJson(JSON.parse(text))],
	[/(^|\/)events\/[^/]+\.json$/, checkRecord],
];

/** Checks every file of data and every feed of a built site against the rules of its format. */
export function checkData(folder: string): Finding {
	const { files } = readSite(folder);
	const read = (name: string) => readFileSync(join(folder, name));
	const descriptor = JSON.parse(read('data/datapackage.json').toString()) as { homepage: string };
	const home = new URL('..', descriptor.homepage).href;
	const problems = checkDataPackage(descriptor, { read: (path) => read(`data/${path}`) }).map(
		(problem) => `data/datapackage.json: ${problem}`,
	);
	let count = 0;
	for (const name of files) {
		const check = formats.find(([form]) => form.test(name))?.[1];
		if (!check) continue;
		count += 1;
		const found = check(read(name).toString('utf8'), { address: home + name });
		problems.push(...found.map((problem) => `${name}: ${problem}`));
	}
	problems.push(...compareRecords(read));
	return { problems, looked: `data package and ${count} feeds and files valid` };
}

/** Whether the file of an event has the address of its page, so that one leads to the other. */
function checkRecord(text: string, { address }: { readonly address: string }): readonly string[] {
	const { url } = JSON.parse(text) as { readonly url?: unknown };
	return url === address.replace(/\.json$/, '/') ? [] : ['is not of the page beside it'];
}

/** Whether the JSON, its lines and the file of each event say the same. */
function compareRecords(read: (name: string) => Buffer): readonly string[] {
	const { events } = JSON.parse(read('data/events.json').toString()) as {
		readonly events: readonly { readonly id: string }[];
	};
	const lines = read('data/events.ndjson').toString().trimEnd().split('\n');
	const isSame = lines.join('\n') === events.map((event) => JSON.stringify(event)).join('\n');
	return [
		...(isSame ? [] : ['data/events.ndjson has other events than events.json']),
		...events
			.filter((event) => {
				const own: unknown = JSON.parse(read(`events/${event.id}.json`).toString());
				return JSON.stringify(own) !== JSON.stringify(event);
			})
			.map(({ id }) => `events/${id}.json differs from data/events.json`),
	];
}
