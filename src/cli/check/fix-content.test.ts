import assert from 'node:assert/strict';
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import {
	chapterPath,
	chapterText,
	eventPath,
	eventText,
	swap,
	writeContent,
	type ContentChange,
} from '../../load/test-content.ts';
import { fixContent } from './fix-content.ts';
import { replaceFile } from './replace-file.ts';

function contentWith(context: TestContext, change: ContentChange): string {
	const folder = mkdtempSync(join(tmpdir(), 'timeline-fix-'));
	context.after(() => rmSync(folder, { recursive: true }));
	writeContent(folder, change);
	return folder;
}

test('fixContent() writes nothing where nothing is to mend', (context) => {
	const folder = contentWith(context, {});
	assert.deepEqual(fixContent(folder), { says: 'Nothing was mended.', hasFailed: false });
	assert.equal(readFileSync(join(folder, eventPath), 'utf8'), eventText);
});

test('fixContent() mends events, chapters, translations, pages and registries, and says what and where', (context) => {
	const translation = eventPath.replace('.md', '.ar.md');
	const folder = contentWith(context, {
		[eventPath]: swap('date: 2014-06-10', 'date: 10 June 2014'),
		[translation]: '---\nsummary: A\ntitle: B\n---\n',
		[chapterPath]: chapterText.replace('to: 2014-12', 'to: 2014-12 '),
		'pages/about.md': '---\nsummary: A\ntitle: B\n---\n\nC',
		'places/iq.yaml': (text) => text.replaceAll('\n', '\r\n'),
		'leads.md': 'Not read ',
	});
	assert.deepEqual(fixContent(folder), {
		says: `${folder}/${chapterPath}:5: deleted blanks at the end of the line
${folder}/${translation}:2: put \`title\` in the order of the keys
${folder}/${eventPath}:4: date: wrote \`10 June 2014\` as \`2014-06-10\`
${folder}/pages/about.md:2: put \`title\` in the order of the keys
${folder}/pages/about.md:6: ended the last line
${folder}/places/iq.yaml:1: wrote the line end as LF, here and on 1 more line
Mended 6 things in 5 files.`,
		hasFailed: false,
	});
	assert.equal(readFileSync(join(folder, eventPath), 'utf8'), eventText);
	assert.equal(readFileSync(join(folder, chapterPath), 'utf8'), chapterText);
	assert.equal(readFileSync(join(folder, 'leads.md'), 'utf8'), 'Not read ');
	assert.equal(fixContent(folder).says, 'Nothing was mended.');
});

test('fixContent() leaves links and bytes that are not UTF-8 as they are', (context) => {
	const bytes = Buffer.from([0x2d, 0x2d, 0x2d, 0x0d, 0x0a, 0xe9]);
	const folder = contentWith(context, { [eventPath]: bytes, 'pages/other.md': 'A ' });
	rmSync(join(folder, 'pages/other.md'));
	writeFileSync(join(folder, 'other'), 'A \r\n');
	symlinkSync(join(folder, 'other'), join(folder, 'pages/other.md'));
	assert.equal(fixContent(folder).says, 'Nothing was mended.');
	assert.deepEqual(readFileSync(join(folder, eventPath)), bytes);
	assert.equal(readFileSync(join(folder, 'other'), 'utf8'), 'A \r\n');
});

test('fixContent() fails where a file that stands in its way is not its own', (context) => {
	const folder = contentWith(context, {
		[eventPath]: `${eventText}\n`,
		[`${eventPath}.new`]: 'mine',
	});
	assert.deepEqual(fixContent(folder), {
		says: `${folder}/${eventPath}: Expected no file ${folder}/${eventPath}.new, found one
  Mend: look at it, then delete it
Nothing was mended.`,
		hasFailed: true,
	});
	assert.equal(readFileSync(join(folder, `${eventPath}.new`), 'utf8'), 'mine');
	assert.equal(readFileSync(join(folder, eventPath), 'utf8'), `${eventText}\n`);
});

test('replaceFile() leaves a file that changed since it was read, and nothing beside it', (context) => {
	const folder = contentWith(context, {});
	const path = join(folder, 'site.yaml');
	const read = readFileSync(path);
	writeFileSync(path, 'changed');
	assert.deepEqual(replaceFile(path, { read, text: 'mended' }), { kind: 'changed' });
	assert.equal(readFileSync(path, 'utf8'), 'changed');
	assert.ok(!readdirSync(folder).includes('site.yaml.new'));
});

test('replaceFile() names the error of the system', (context) => {
	const path = join(contentWith(context, {}), 'missing.yaml');
	const replaced = replaceFile(path, { read: Buffer.from(''), text: 'mended' });
	assert.deepEqual(replaced, { kind: 'failed', code: 'ENOENT' });
});
