import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveQuestion, internetArchive, isUsable, readArchiveAnswer } from './archive.ts';

const url = 'https://www.one.example/a?b=c#d';
const made = Date.UTC(2014, 5, 12, 8, 30, 5);

function answer(original: string, changes: object = {}): string {
	const closest = {
		...{ available: true, status: '200', timestamp: '20140612083005' },
		...{ url: `http://web.archive.org/web/20140612083005/${original}`, ...changes },
	};
	return JSON.stringify({ archived_snapshots: { closest } });
}

const read = (text: string) => readArchiveAnswer(text, { url, copies: internetArchive.copies });

test('archiveQuestion() asks for the copy nearest to a time, or for the newest', () => {
	const { service } = internetArchive;
	assert.equal(
		archiveQuestion(url, { service, near: made }),
		'https://archive.org/wayback/available?url=https%3A%2F%2Fwww.one.example%2Fa%3Fb%3Dc%23d&timestamp=20140612083005',
	);
	assert.doesNotMatch(archiveQuestion(url, { service, near: undefined }), /timestamp/);
});

test('readArchiveAnswer() returns the copy by https', () => {
	const copy = {
		url: 'https://web.archive.org/web/20140612083005/http://one.example:80/a?b=c',
		made,
	};
	assert.deepEqual(read(answer('http://one.example:80/a?b=c')), { copy });
});

test('readArchiveAnswer() takes no copy of another page, none of an error, and nothing else', () => {
	const none = [
		answer('https://one.example/'),
		answer('https://one.example/a?b=d'),
		answer(url, { status: '404' }),
		answer(url, { available: false }),
		answer(url, { url: `https://elsewhere.example/web/20140612083005/${url}` }),
		'{"archived_snapshots": {}}',
	];
	for (const text of none) assert.deepEqual(read(text), { copy: undefined }, text);
});

test('readArchiveAnswer() takes a page of another kind for no answer', () => {
	for (const text of ['{"archived_snapshots": null}', '{}', '[]', '<html>', '']) {
		assert.equal(read(text), undefined, text);
	}
});

test('isUsable() wants a copy that was made when the work was there', () => {
	const day = 86_400_000;
	assert.equal(isUsable({ url, made }, made + day), true);
	assert.equal(isUsable({ url, made }, made + 2 * day), false);
	assert.equal(isUsable({ url, made }, undefined), true);
});
