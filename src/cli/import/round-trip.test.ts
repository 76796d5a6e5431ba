import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { tableToCsv } from '../../exports/data-table.ts';
import { eventsTable } from '../../exports/tables/events.ts';
import { fullEvent, testPublication, wholeEvent } from '../../exports/test-publication.ts';
import { toTimelineJs } from '../../exports/to-timelinejs.ts';
import { testEvent } from '../../model/test-content.ts';
import { parseFrontmatter } from '../../parse/frontmatter.ts';
import { parseEdtf } from '../../schema/edtf.ts';
import { eventSchema } from '../../schema/event.ts';
import { toLine } from './read-cells.ts';
import { readTable } from './read-table.ts';
import { importIn } from './test-import.ts';
import { collect } from './test-rows.ts';

/** A real sample of UCDP's data that the repository does not hold: UCDP GED, CC BY 4.0. */
const sample = process.env['UCDP_GED_SAMPLE'] ?? '';

test('runImport() of the JSON of TimelineJS that the site exports gives titles, summaries, dates and ids again', async (context) => {
	const events = [
		fullEvent,
		wholeEvent,
		testEvent('2015-01-01-a'),
		testEvent('2016-b', { date: '2016' }),
	];
	const { run, save, drafts, read, said } = importIn(context);
	const json = JSON.stringify(toTimelineJs(testPublication(...events)), undefined, '\t');
	const { says, code } = await run(save('timeline.json', json));
	assert.deepEqual([code, said], [0, []], says);
	assert.deepEqual(drafts(), events.map(({ id }) => `${id.slice(0, 4)}/${id}.md`).sort());
	for (const { id, data } of events) {
		const again = parseFrontmatter(read(`${id.slice(0, 4)}/${id}.md`)).data;
		const { title, summary, date } = again as Record<string, unknown>;
		assert.deepEqual([title, summary], [data.title, data.summary]);
		const [was, is] = [parseEdtf(data.date), parseEdtf(String(date))];
		assert.deepEqual([is?.start, is?.end, is?.precision], [was?.start, was?.end, was?.precision]);
	}
});

test('runImport() of events.csv that the site exports gives equal events, but for works and roles', async (context) => {
	const events = [fullEvent, wholeEvent, testEvent('2015-01-01-a')];
	const { run, save, read } = importIn(context);
	const { says, code } = await run(
		save('events.csv', tableToCsv(eventsTable(testPublication(...events)))),
	);
	assert.equal(code, 0, says);
	for (const { id, data } of events) {
		const text = read(`${id.slice(0, 4)}/${id}.md`);
		const again = eventSchema.parse({
			...(parseFrontmatter(text).data as object),
			// The table counts works and leaves out who did what; the author decides on these.
			...{ sources: data.sources, actors: data.actors, places: data.places },
		});
		const { casualties, related } = data;
		assert.deepEqual(again, {
			...data,
			// These have tables of their own, or cannot be told from this one.
			...{ claims: [], control: [], leadership: [], corrections: [], draft: true },
			...(again.casualties && { casualties: again.casualties }),
			related: again.related,
		});
		assert.deepEqual(again.casualties?.killed, casualties?.killed);
		for (const { place, role } of data.places) {
			assert.equal(text.includes(`  - { place: ${place} }\n`), role === 'site');
		}
		assert.ok(related.every((other) => again.related.includes(other)));
	}
});

test(
	'runImport() of a real sample of UCDP GED writes every row, and every cell is in its draft',
	{ skip: existsSync(sample) ? false : 'UCDP_GED_SAMPLE names no file' },
	async (context) => {
		const { run, drafts, read, said } = importIn(context);
		const { code, says } = await run(sample);
		assert.equal(code, 0, `${said.join('\n')}\n${says}`);
		const rows = await collect(readTable(sample, { progress: () => undefined }));
		assert.equal(drafts().length, rows.length);
		const byId = new Map(drafts().map((name) => [/ucdp-(\d+)\.md$/.exec(name)?.[1], name]));
		for (const row of rows) {
			assert.ok('cells' in row);
			const draft = toLine(read(byId.get(row.cells.get('id')) ?? ''));
			for (const [name, cell] of row.cells) {
				// Works stand apart in the draft, and a precise date needs no word on its precision.
				if (/^source_(article|office|date|headline)$|^date_/.test(name)) continue;
				assert.ok(draft.includes(toLine(cell.normalize('NFC'))), `${name}: ${cell}`);
			}
		}
	},
);
