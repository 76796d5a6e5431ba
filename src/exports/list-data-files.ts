import type { DataFile } from './data-file.ts';
import { toDataFile } from './data-file.ts';
import { tableToCsv, type DataTable } from './data-table.ts';
import { toEventRecord } from './event-record.ts';
import type { Publication } from './publication.ts';
import { lastChange } from './record-dates.ts';
import { listTables } from './tables/list-tables.ts';
import { hasDays, toCalendar } from './to-calendar.ts';
import { toDataPackage } from './to-data-package.ts';
import { toFeatures } from './to-features.ts';
import { toReadme } from './to-readme.ts';
import { toTimelineJs } from './to-timelinejs.ts';

/** The published data: its version, its tables and all its files. */
export interface PublishedData {
	/** The day of the record’s last change, and the beginning of the digest of all events. */
	readonly version: string;
	readonly tables: readonly DataTable[];
	/** Whole-record files first, then tables, then what describes them. */
	readonly files: readonly DataFile[];
}

/** Writes every file of the data from the record alone: the same record gives the same bytes. */
export async function listDataFiles(publication: Publication): Promise<PublishedData> {
	const { timeline } = publication;
	const tables = listTables(publication);
	const records = timeline.events.map((event) => toEventRecord(event, publication));
	const lines = await toDataFile({
		name: 'events.ndjson',
		mediaType: 'application/x-ndjson',
		means: 'The same without a frame, one event per line.',
		text: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
		rows: records.length,
	});
	const version = versionOf(lastChange(timeline), lines.sha256);
	const features = toFeatures(publication);
	const whole = [
		await toDataFile({
			name: 'events.json',
			mediaType: 'application/json',
			means: 'Everything the record holds on each event, with title, version and licence.',
			text: `${JSON.stringify({ ...describe(publication, version), events: records })}\n`,
			rows: records.length,
		}),
		lines,
		await toDataFile({
			name: 'events.geojson',
			mediaType: 'application/geo+json',
			means: 'One point for each place where an event happened, for maps.',
			text: `${JSON.stringify(features)}\n`,
			rows: features.features.length,
		}),
		await toDataFile({
			name: 'events.ics',
			mediaType: 'text/calendar',
			means: 'Events whose days are known, as all-day entries of a calendar.',
			text: toCalendar(publication),
			rows: timeline.events.filter(hasDays).length,
		}),
		await toDataFile({
			name: 'timelinejs.json',
			mediaType: 'application/json',
			means: 'The events and periods as TimelineJS loads them.',
			text: `${JSON.stringify(toTimelineJs(publication))}\n`,
			rows: records.length,
		}),
	];
	const csv = await Promise.all(
		tables.map(async (table) => ({
			...(await toDataFile({
				name: `${table.name}.csv`,
				mediaType: 'text/csv',
				means: table.means,
				text: tableToCsv(table),
				rows: table.rows.length,
			})),
			table,
		})),
	);
	const held = [...whole, ...csv];
	const descriptor = await toDataFile({
		name: 'datapackage.json',
		mediaType: 'application/json',
		means: 'What every file and column is, and how the tables are tied (Data Package 2.0).',
		text: `${JSON.stringify(toDataPackage(publication, { version, files: held }), null, '\t')}\n`,
	});
	const readme = await toDataFile({
		name: 'README.md',
		mediaType: 'text/markdown',
		means: 'What the data are, how to cite them, and what every column means.',
		text: toReadme(publication, { version, tables, files: [...held, descriptor] }),
	});
	const described = [...held, descriptor, readme];
	const sums = await toDataFile({
		name: 'SHA256SUMS',
		mediaType: 'text/plain',
		means: 'The checksums of all files, as sha256sum reads them.',
		text: described.map(({ sha256, name }) => `${sha256}  ${name}\n`).join(''),
	});
	return { version, tables, files: [...described, sums] };
}

function describe({ timeline, name }: Publication, version: string) {
	const { site } = timeline;
	return { title: name(site.title), version, licence: site.dataLicence, url: site.address };
}

/** A version as semver.org orders it: no zeros before numbers, the digest as build metadata. */
function versionOf(day: string, sha256: string): string {
	return `${day.split('-').map(Number).join('.')}+${sha256.slice(0, 8)}`;
}
