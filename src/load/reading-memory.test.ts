import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { toHtml } from '../markdown/to-html.ts';
import { formatProblems } from '../rules/format-problems.ts';
import { openKeptReadings } from './kept-readings.ts';
import { readContent } from './read-content.ts';
import { rememberReadings, type ReadingMemory } from './reading-memory.ts';
import {
	eventPath,
	eventText,
	otherPath,
	otherText,
	writeContent,
	type ContentChange,
} from './test-content.ts';

const arabic =
	'---\ntitle: يفتح السوق\nsummary: فتح سوق صغير في المدينة القديمة أبوابه.\n---\n\nفتح [@first].\n';
const translation = eventPath.replace('.md', '.ar.md');
/** What an author does to an event, each to its text or its registries. */
const texts = {
	[eventPath]: [
		...[eventText, `${eventText}\nA second paragraph [@second].\n`],
		...[eventText.replace('[@first]', '[@frist]'), eventText.replace('[@second]', '')],
		...[eventText.replace('status:', 'statsu:'), eventText.replace('---\n\n', '---\n\n# One\n\n')],
		...[
			eventText.replace('place: mosul', 'place: mosull'),
			eventText.replace('id: first', 'id: 1st'),
		],
		...[eventText.replace('added:', 'related: [2014-06-11-market-closes]\nadded:'), null],
		...[eventText.replace('A small', 'TODO small'), eventText.replace('A small', 'A brutal')],
		...[`${eventText}\n[it](https://denied.example/a) [@first]\n`, Buffer.from([0xff, 0xfe])],
	],
	[otherPath]: [null, otherText, otherText.replace('market closes', 'market opens'), eventText],
	[translation]: [null, arabic, arabic.replace('first', 'second'), arabic.replace('[@first]', '')],
	'places/iq.yaml': [
		...['mosul: { name: { en: Mosul }, country: IQ, precision: 6 }\n', 'mosul: { name: 3 }\n'],
		'basra: { name: { en: Basra }, country: IQ, precision: 6 }\n',
	],
	'vocabulary/wording.yaml': [null, 'avoid: []\nattribution: []\ndenied_hosts: []\n'],
} as const;

const step = fc
	.constantFrom(...Object.entries(texts))
	.chain(([path, choices]) => fc.constantFrom(...choices).map((text) => ({ [path]: text })));
const steps = fc.array(step, { minLength: 2, maxLength: 6 });

function folderFor(context: TestContext): string {
	const folder = mkdtempSync(join(tmpdir(), 'timeline-memory-'));
	context.after(() => rmSync(folder, { recursive: true }));
	return folder;
}

function look(
	folder: string,
	options: { readonly memory?: ReadingMemory; readonly toHtml?: typeof toHtml },
) {
	const { files, content, hasErrors } = readContent(folder, { shownAs: 'content', ...options });
	return { says: formatProblems(files), content, hasErrors };
}

/** Puts the folder into the state that the valid content and all changes so far make. */
function rewrite(folder: string, change: ContentChange): void {
	for (const part of ['events', 'places', 'vocabulary']) {
		rmSync(join(folder, part), { recursive: true, force: true });
	}
	writeContent(folder, change);
}

test('rememberReadings() gives after any edits what reading anew gives', (context) => {
	const folder = folderFor(context);
	fc.assert(
		fc.property(steps, (changes) => {
			const memory = rememberReadings();
			let state: ContentChange = {};
			for (const change of changes) {
				state = { ...state, ...change };
				rewrite(folder, state);
				const expected = look(folder, { toHtml });
				assert.deepEqual(look(folder, { toHtml, memory }), expected);
				assert.deepEqual(look(folder, { toHtml, memory }), expected);
			}
		}),
		{ numRuns: 40 },
	);
});

test('openKeptReadings() gives after any edits what reading anew gives', (context) => {
	const folder = folderFor(context);
	const path = join(folderFor(context), 'readings/kept.json');
	fc.assert(
		fc.property(steps, (changes) => {
			let state: ContentChange = {};
			for (const change of changes) {
				state = { ...state, ...change };
				rewrite(folder, state);
				const memory = openKeptReadings(path, { version: '1' });
				assert.deepEqual(look(folder, { memory }), look(folder, {}));
				memory.save();
			}
		}),
		{ numRuns: 40 },
	);
});

/** Counts how often an event is read anew. */
function countReads(folder: string, memory: ReadingMemory): number {
	let count = 0;
	readContent(folder, {
		memory: {
			...memory,
			event: (file, { basis, read }) =>
				memory.event(file, {
					basis,
					read: () => {
						count += 1;
						return read();
					},
				}),
		},
	});
	return count;
}

test('openKeptReadings() reads an event once, and anew for another version or a damaged file', (context) => {
	const folder = folderFor(context);
	const path = join(folder, 'kept.json');
	writeContent(folder, { [otherPath]: otherText });
	const count = (version = '1') => {
		const memory = openKeptReadings(path, { version });
		const reads = countReads(folder, memory);
		memory.save();
		return reads;
	};
	assert.equal(count(), 2);
	assert.equal(count(), 0);
	appendFileSync(join(folder, otherPath), '\nMore [@first].\n');
	assert.equal(count(), 1);
	assert.equal(count('2'), 2);
	assert.equal(count('2'), 0);
	writeFileSync(path, readFileSync(path, 'utf8').replace('Mosul', 'Basra'));
	assert.equal(count('2'), 2);
});

test('openKeptReadings() keeps no reading with a problem, nor one of a file that is gone', (context) => {
	const folder = folderFor(context);
	const path = join(folder, 'kept.json');
	const keptAfter = (change: ContentChange) => {
		rewrite(folder, change);
		const memory = openKeptReadings(path, { version: '1' });
		readContent(folder, { memory });
		memory.save();
		return readFileSync(path, 'utf8').split('"id":"2014-').length - 1;
	};
	assert.equal(keptAfter({ [otherPath]: otherText }), 2);
	assert.equal(keptAfter({ [otherPath]: otherText.replace('status', 'statsu') }), 1);
	assert.equal(keptAfter({ [eventPath]: null }), 0);
});

test('openKeptReadings() works where nothing can be written', (context) => {
	const folder = folderFor(context);
	writeContent(folder);
	const memory = openKeptReadings(join(folder, 'site.yaml/kept.json'), { version: '1' });
	assert.equal(look(folder, { memory }).hasErrors, false);
	memory.save();
});
