import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
	createMessageConnection,
	type MessageConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { root } from '../../scripts/root.ts';
import { readRegistries } from '../../src/load/read-registries.ts';
import { writeEditorFiles } from '../../src/load/write-editor-files.ts';

/** What the server answers, of which only the list matters here. */
interface Answer {
	readonly items: readonly unknown[];
}

interface Found {
	readonly message: string;
	readonly range: { readonly start: { readonly line: number } };
}

// Outside the project: inside it, the server would read all of its TypeScript first.
const workspace = mkdtempSync(join(tmpdir(), 'timeline-editor-'));
const content = join(workspace, 'content');
let connection: MessageConnection;
let stop = () => {};

/** Starts the language server of the Astro extension as the extension does. */
before(async () => {
	cpSync(join(root, 'tests/fixtures/space'), content, { recursive: true });
	writeEditorFiles(content, readRegistries(content, { shownAs: 'content' }).registries);
	const server = spawn(
		process.execPath,
		[join(root, 'node_modules/@astrojs/language-server/bin/nodeServer.js'), '--stdio'],
		{ cwd: workspace, stdio: ['pipe', 'pipe', 'ignore'] },
	);
	connection = createMessageConnection(
		new StreamMessageReader(server.stdout),
		new StreamMessageWriter(server.stdin),
	);
	stop = () => {
		connection.dispose();
		server.kill();
	};
	connection.onRequest('client/registerCapability', () => null);
	connection.listen();
	const uri = pathToFileURL(workspace).href;
	await connection.sendRequest('initialize', {
		processId: process.pid,
		rootUri: uri,
		workspaceFolders: [{ uri, name: 'timeline' }],
		capabilities: {},
		initializationOptions: {
			typescript: { tsdk: join(root, 'node_modules/typescript/lib') },
			contentIntellisense: true,
		},
	});
	await connection.sendNotification('initialized', {});
});

after(() => {
	stop();
	rmSync(workspace, { recursive: true });
});

/** Opens an event as it is being typed, and asks the server about it. */
async function openEvent(path: string, change: (text: string) => string) {
	const file = join(content, 'events', path);
	const text = change(readFileSync(file, 'utf8'));
	const textDocument = { uri: pathToFileURL(file).href };
	await connection.sendNotification('textDocument/didOpen', {
		textDocument: { ...textDocument, languageId: 'markdown', version: 1, text },
	});
	const ask = async (method: string, rest: object = {}) =>
		connection.sendRequest<Answer>(`textDocument/${method}`, { textDocument, ...rest });
	return {
		problems: async () =>
			((await ask('diagnostic')).items as Found[]).map(
				({ message, range }) => `${range.start.line + 1}: ${message}`,
			),
		completionsAfter: async (part: string) => {
			const typed = text.slice(0, text.indexOf(part) + part.length).split('\n');
			const position = { line: typed.length - 1, character: typed.at(-1)?.length ?? 0 };
			return (await ask('completion', { position })).items as { label: string }[];
		},
	};
}

test('the Astro extension finds nothing wrong with a right event', async () => {
	const event = await openEvent('1957/1957-10-04-sputnik-1-launched.md', (text) => text);
	assert.deepEqual(await event.problems(), []);
});

test('the Astro extension finds a misspelt key, an unknown id and a date that is none', async () => {
	const event = await openEvent('1957/1957-11-03-sputnik-2-launched.md', (text) =>
		text
			.replace(/^date: .*$/m, 'date: 3 November 1957')
			.replace(/^type: .*$/m, 'type: lauch')
			.replace(/^status:/m, 'statsu:'),
	);
	const problems = (await event.problems()).join('\n');
	assert.match(problems, /^4: Expected a date as 2014-06-29/m);
	assert.match(problems, /^5: Value is not accepted\. Valid values: "launch"/m);
	assert.match(problems, /^6: Property statsu is not allowed\./m);
	assert.match(problems, /Missing property "status"/);
});

test('the Astro extension completes a key', async () => {
	const event = await openEvent('1958/1958-01-31-explorer-1-launched.md', (text) =>
		text.replace(/^significance:.*$/m, 'sign'),
	);
	const keys = (await event.completionsAfter('\nsign')).map(({ label }) => label);
	assert.ok(keys.includes('significance'), keys.join());
});

test('the Astro extension completes an id of a registry, with its name and meaning', async () => {
	const event = await openEvent('1961/1961-04-12-vostok-1-flight.md', (text) =>
		text.replace(/^type: .*$/m, 'type: ').replace(/place: [a-z-]+/, 'place: ba'),
	);
	const types = await event.completionsAfter('\ntype: ');
	assert.ok(types.some(({ label }) => label === 'crewed-flight'));
	assert.match(JSON.stringify(types), /People fly in space, or a part of such a flight\./);
	const places = await event.completionsAfter('place: ba');
	assert.ok(places.some(({ label }) => label === 'baikonur'));
});
