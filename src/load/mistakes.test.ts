import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/rules.ts';
import { bodyMistakes } from './mistakes-body.ts';
import { chapterMistakes } from './mistakes-chapter.ts';
import { eventMistakes } from './mistakes-event.ts';
import { figureMistakes } from './mistakes-figure.ts';
import { fileMistakes } from './mistakes-file.ts';
import { formMistakes } from './mistakes-form.ts';
import { frontmatterMistakes } from './mistakes-frontmatter.ts';
import { leadershipMistakes } from './mistakes-leadership.ts';
import { meaningMistakes } from './mistakes-meaning.ts';
import { registryMistakes } from './mistakes-registry.ts';
import { shapeMistakes } from './mistakes-shape.ts';
import { sourceMistakes } from './mistakes-source.ts';
import { otherPath, otherText, readChanged, reportOf } from './test-content.ts';

const mistakes = [
	...fileMistakes,
	...frontmatterMistakes,
	...shapeMistakes,
	...formMistakes,
	...eventMistakes,
	...meaningMistakes,
	...leadershipMistakes,
	...sourceMistakes,
	...bodyMistakes,
	...chapterMistakes,
	...figureMistakes,
	...registryMistakes,
];

for (const { rule, name, change, report } of mistakes) {
	test(`readContent() reports ${name} as ${rule}`, () => {
		assert.ok(report.includes(`[${rule}]`), 'the report is about the rule');
		assert.equal(reportOf(change), report);
	});
}

test('every rule has a mistake that quotes its message', () => {
	const quoted = new Set<string>(mistakes.map(({ rule }) => rule));
	const untested = Object.keys(rules).filter((rule) => !quoted.has(rule));
	assert.deepEqual(untested, []);
});

test('readContent() finds nothing wrong with the small valid content, with one event or two', () => {
	assert.equal(reportOf({}), '');
	assert.equal(reportOf({ [otherPath]: otherText }), '');
});

test('readContent() reports the problems of all files in one run', () => {
	const { files, hasErrors, content } = readChanged({
		[otherPath]: otherText.replace('type: policy', 'type: polcy').replace('[@second]', '[@secnd]'),
		'pages/about.md': 'No frontmatter.',
	});
	const found = files.flatMap(({ path, messages }) => messages.map(({ ruleId }) => [path, ruleId]));
	assert.deepEqual(found, [
		[`content/${otherPath}`, 'unknown-source'],
		[`content/${otherPath}`, 'unknown-id'],
		[`content/${otherPath}`, 'unused-source'],
		['content/pages/about.md', 'fence'],
	]);
	assert.equal(hasErrors, true);
	assert.deepEqual(
		content?.events.map(({ id }) => id),
		['2014-06-10-market-opens'],
	);
});
