import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { renderAccount } from './processor.ts';

/** Lists what is asked to be explained, with its place. */
function unexplained(value: string, knownAbbreviations: readonly string[] | undefined = ['NATO']) {
	const file = new VFile({ value });
	renderAccount(file, { keys: new Set(['a']), knownAbbreviations });
	return file.messages
		.filter(({ ruleId }) => ruleId === 'abbreviation')
		.map(({ reason, line, column }) => `${line}:${column} ${/`(.*?)`/.exec(reason)?.[1] ?? ''}`);
}

test('renderAccount() asks once for an abbreviation that is explained nowhere, where it first stands', () => {
	const text =
		'The UN said so [@a].\n\nThen the OPCW\nand the **YPG** said so, and the OPCW again [@a].\n';
	assert.deepEqual(unexplained(text), ['3:10 OPCW', '4:11 YPG']);
	assert.deepEqual(unexplained('First the\nOPCWs said so [@a].\n'), ['2:1 OPCWs']);
});

test('renderAccount() takes an abbreviation behind its name or before it, a known one, numbers and citations', () => {
	const text =
		'The People’s Protection Units (YPG), the PKK (Kurdistan Workers’ Party) and NATO; Chapter VII, John XXIII [@a].\n';
	assert.deepEqual(unexplained(text), []);
	assert.deepEqual(unexplained('The AK-47, the B2B and the J&K [@a].\n'), []);
});

test('renderAccount() asks for no explanation where the timeline has no list of known abbreviations', () => {
	const file = new VFile({ value: 'The OPCW said so [@a].\n' });
	renderAccount(file, { keys: new Set(['a']) });
	assert.deepEqual(file.messages, []);
});
