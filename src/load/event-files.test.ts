import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEventFileName } from './event-files.ts';

function kindOf(path: string): string {
	const name = parseEventFileName(path);
	return name.kind === 'problem' ? name.problem.rule : name.kind;
}

test('parseEventFileName() has the id of an event, at any precision', () => {
	assert.deepEqual(parseEventFileName('events/2014/2014-06-10-mosul-falls.md'), {
		kind: 'event',
		id: '2014-06-10-mosul-falls',
	});
	for (const id of ['2014-06-siege', '2014-drought', '2014-06-10-7-bombings']) {
		assert.equal(kindOf(`events/2014/${id}.md`), 'event', id);
	}
});

test('parseEventFileName() has the id and the language of a translation', () => {
	assert.deepEqual(parseEventFileName('events/2014/2014-06-10-mosul-falls.ar.md'), {
		kind: 'translation',
		id: '2014-06-10-mosul-falls',
		language: 'ar',
	});
});

const wrong = [
	...[
		'mosul.md',
		'2014-06-10.md',
		'2014-06-10-.md',
		'2014-06-10-Mosul.md',
		'2014-06-10-mosul falls.md',
	],
	...[
		'2014-06-10-mosul--falls.md',
		'2014-06-10-mosul_falls.md',
		'2014-06-10-المoصل.md',
		'2014-06-10-a%2eb.md',
	],
	...[
		'2014-06-10-a..md',
		'2014-06-10-a.ar.x.md',
		'..md',
		'.md',
		'CON.md',
		'2014-06-10-a:b.md',
		'2014-06-10-a\\b.md',
	],
	`2014-06-10-${'a'.repeat(70)}.md`,
];

for (const name of wrong) {
	test(`parseEventFileName(${JSON.stringify(name.slice(0, 40))}) is a problem of the name`, () => {
		assert.equal(kindOf(`events/2014/${name}`), 'file-name');
	});
}

test('parseEventFileName() leaves out other kinds of files', () => {
	for (const end of ['.markdown', '.mdx', '.md~', '.md.bak', '.MD', '', '.yaml']) {
		assert.equal(kindOf(`events/2014/2014-06-10-a${end}`), 'file-extension', end);
	}
});

test('parseEventFileName() asks for the folder of the year', () => {
	for (const folder of ['events/2015', 'events', 'events/2014/06']) {
		assert.equal(kindOf(`${folder}/2014-06-10-a.md`), 'file-folder');
	}
});
