import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblems } from '../rules/format-problems.ts';
import { readContent, type ReadContent } from './read-content.ts';
import type { PlannedFiles } from './read-text.ts';
import { toHtml } from '../markdown/to-html.ts';

/** What stands at a path instead of the valid file: other text, bytes, nothing, or no file at all. */
export type ChangedFile =
	| string
	| Uint8Array
	| null
	| ((text: string) => string)
	| { readonly kind: 'folder' | 'pipe' }
	| { readonly kind: 'link'; readonly to: string };

/** Changes to the small valid content, by path. */
export type ContentChange = Readonly<Record<string, ChangedFile>>;

/** The path of the event in the small valid content. */
export const eventPath = 'events/2014/2014-06-10-market-opens.md';

/** The path of a second event that a change may write. */
export const otherPath = 'events/2014/2014-06-11-market-closes.md';

/** The event of the small valid content: each of its lines is one that a mistake can be about. */
export const eventText = `---
title: A market opens in Mosul
summary: A small market opened in the old town of Mosul, as two newspapers reported.
date: 2014-06-10
type: policy
status: corroborated
significance: 2
places: [{ place: mosul }]
added: 2026-11-22
sources:
  - id: first
    url: https://one.example/a
    title: Market opens
    published: 2014-06-10
  - id: second
    url: https://two.example/b
    title: Market opens again
    published: 2014-06-11
---

The market opened in the morning [@first]. It sells bread [@second].
`;

/** A second valid event, for a change to write. */
export const otherText = eventText
	.replace('market opens', 'market closes')
	.replace('date: 2014-06-10', 'date: 2014-06-11')
	.replaceAll('published: 2014-06-10', 'published: 2014-06-11');

/** The path of a chapter that a change may write. */
export const chapterPath = 'chapters/01-the-market.md';

/** A valid chapter, for a change to write: it cites the event and a source of its own. */
export const chapterText = `---
title: The market of Mosul
summary: How a small market opened in the old town of Mosul, and what it sold.
from: 2014-06
to: 2014-12
added: 2026-11-25
sources:
  - id: later
    url: https://one.example/c
    title: The market, later
    published: 2015-01-10
---

## Opening

The market opened in June [@2014-06-10-market-opens]. It sold bread [@2014-06-10-market-opens; @later].
`;

/** The shapes of two governorates, as simple squares, for a change to write to `boundaries/admin1.topojson`. */
export const boundaries = JSON.stringify({
	type: 'Topology',
	arcs: [
		[
			[41, 35],
			[44, 35],
			[44, 37],
			[41, 37],
			[41, 35],
		],
		[
			[44, 33],
			[45, 33],
			[45, 34],
			[44, 34],
			[44, 33],
		],
	],
	objects: {
		admin1: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: 'IQ-NI', arcs: [[0]] },
				{ type: 'Polygon', id: 'IQ-BG', arcs: [[1]] },
			],
		},
	},
});

const validFiles: Readonly<Record<string, string>> = {
	'site.yaml': `title: { en: Markets }
short_title: { en: Markets }
description: { en: A timeline of markets. }
address: https://timeline.example
languages: [en, ar]
first_year: 2014
last_year: 2025
chapter_words: { least: 5, most: 50 }
data_licence: CC BY 4.0
`,
	'actors.yaml': `traders:
  name: { en: Traders }
  kind: community
  description: People who sell at the market.
guild:
  name: { en: Guild }
  kind: ngo
  description: It runs the market.
miller:
  name: { en: Miller }
  kind: person
  description: He runs the guild.
`,
	'publishers.yaml': `one: { name: { en: One }, domains: [one.example], kind: newspaper }
two: { name: { en: Two }, domains: [two.example], kind: newspaper }
encyclopaedia: { name: { en: Encyclopaedia }, domains: [three.example], kind: reference }
`,
	'vocabulary/families.yaml': `states: { name: { en: States }, color: 1, definition: What states do. }
`,
	'vocabulary/types.yaml': `policy: { name: { en: Policy }, definition: A decision., family: states }
statement: { name: { en: Statement }, definition: Words said., family: states, leadership: true }
clash: { name: { en: Clash }, definition: A fight between two., family: states, violent: true }
`,
	'vocabulary/topics.yaml': `trade: { name: { en: Trade }, definition: Buying and selling. }
`,
	'vocabulary/countries.yaml': `IQ: { name: { en: Iraq } }
`,
	'vocabulary/regions.yaml': `iraq: { name: { en: Iraq }, countries: [IQ] }
`,
	'vocabulary/wording.yaml': `avoid:
  - { words: [brutal], instead: leave the adjective out }
attribution: [said, blamed]
denied_hosts: [denied.example]
abbreviations: [NATO]
longest_sentence: 30
`,
	'places/iq.yaml': `mosul: { name: { en: Mosul }, country: IQ, admin1: IQ-NI, lat: 36.335, lon: 43.1189, precision: 1 }
iraq: { name: { en: Iraq }, country: IQ, precision: 6 }
`,
	[eventPath]: eventText,
};

/** Writes the small valid content with a change into a new folder and reads it; paths are shown below `content/`. */
export function readChanged(
	change: ContentChange,
	{ planned }: { readonly planned?: PlannedFiles } = {},
): ReadContent {
	const root = mkdtempSync(join(tmpdir(), 'timeline-content-'));
	try {
		writeContent(root, change);
		return readContent(root, { shownAs: 'content', toHtml, ...(planned && { planned }) });
	} finally {
		rmSync(root, { recursive: true });
	}
}

/** Writes the small valid content with a change into a folder. */
export function writeContent(root: string, change: ContentChange = {}): void {
	for (const path of new Set([...Object.keys(validFiles), ...Object.keys(change)])) {
		const changed = Object.hasOwn(change, path) ? change[path] : validFiles[path];
		write(
			join(root, path),
			typeof changed === 'function' ? changed(validFiles[path] ?? '') : changed,
		);
	}
}

function write(
	path: string,
	file: Exclude<ChangedFile, (text: string) => string> | undefined,
): void {
	if (file === null || file === undefined) return;
	mkdirSync(dirname(path), { recursive: true });
	if (typeof file === 'string' || file instanceof Uint8Array) writeFileSync(path, file);
	else if (file.kind === 'folder') mkdirSync(path);
	else if (file.kind === 'link') symlinkSync(file.to, path);
	else spawnSync('mkfifo', [path]);
}

/** Reads the small valid content with a change and returns the report of what is wrong, without its closing count. */
export function reportOf(change: ContentChange): string {
	return formatProblems(readChanged(change).files).split('\n').slice(0, -1).join('\n');
}

/** Returns a change of text that replaces one part, which must be there, by another. */
export function swap(part: string, by: string): (text: string) => string {
	return (text) => {
		if (!text.includes(part)) throw new Error(`Expected \`${part}\` in the valid content`);
		return text.replace(part, () => by);
	};
}
