import { join } from 'node:path';
import { root } from '../../scripts/root.ts';
import { fromDays, isoDay } from '../../src/model/date.ts';
import { listAt, type EventTable } from '../../src/model/event-table.ts';

const modules = join(root, 'node_modules');

/** The folders of the peers' own files, by the address they are served at. */
export const peerFolders = {
	'/peers/vis/': join(modules, 'vis-timeline'),
	'/peers/timelinejs/': join(modules, '@knight-lab/timelinejs/dist'),
} as const;

/**
 * Makes the pages of the peers and their data, by address. They get the events of the table with title, dates and
 * region and no account, which is less than a timeline of theirs would hold.
 */
export function peerPages(table: EventTable): Readonly<Record<string, string>> {
	const events = table.titles.map((title, position) => {
		const place = table.places[listAt(table.sites, position)[0] ?? -1];
		const region = table.regions[table.countries[place?.country ?? -1]?.region ?? -1];
		const [start, end] = [table.start[position] ?? 0, table.end[position] ?? 0];
		return { title, group: region?.name ?? 'Elsewhere', start, end, isDay: end - start <= 1 };
	});
	const items = events.map(({ title, group, start, end, isDay }, id) => ({
		id,
		content: title.slice(0, 40),
		title,
		group,
		start: isoDay(fromDays(start)),
		...(isDay ? {} : { end: isoDay(fromDays(end)) }),
	}));
	const slides = events.map(({ title, group, start, end, isDay }) => ({
		text: { headline: title },
		group,
		start_date: toParts(start),
		...(isDay ? {} : { end_date: toParts(end - 1) }),
	}));
	return {
		'/peers/vis.html': visPage,
		'/peers/vis.json': JSON.stringify(items),
		'/peers/timelinejs.html': timelineJsPage,
		'/peers/timelinejs.json': JSON.stringify({ events: slides }),
	};
}

function toParts(days: number) {
	const date = new Date(fromDays(days));
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const visPage = `<!doctype html>
<html lang="en">
<title>vis-timeline</title>
<link rel="stylesheet" href="/peers/vis/styles/vis-timeline-graph2d.min.css">
<div id="timeline"></div>
<script src="/peers/vis/standalone/umd/vis-timeline-graph2d.min.js"></script>
<script type="module">
const items = await (await fetch('/peers/vis.json')).json();
const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({ id, content: id }));
const options = { height: '640px', verticalScroll: true };
const element = document.querySelector('#timeline');
new vis.Timeline(element, new vis.DataSet(items), new vis.DataSet(groups), options);
</script>
</html>
`;

const timelineJsPage = `<!doctype html>
<html lang="en">
<title>TimelineJS</title>
<link rel="stylesheet" href="/peers/timelinejs/css/timeline.css">
<div id="timeline" style="height: 640px"></div>
<script src="/peers/timelinejs/js/timeline.js"></script>
<script type="module">
const data = await (await fetch('/peers/timelinejs.json')).json();
new TL.Timeline('timeline', data, {
	font: '/peers/timelinejs/css/fonts/font.default.css',
	script_path: '/peers/timelinejs/js/',
});
</script>
</html>
`;
