import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { findCostProblem } from './limits.ts';
import { renderAccount } from './processor.ts';
import { toHtml } from './to-html.ts';

const rows = (count: number) => `| a |\n| - |\n${'| b |\n'.repeat(count)}`;

/** Bodies that a parser of Markdown could take minutes for. */
const costly: Readonly<Record<string, string>> = {
	'6,000 nested quotations': `${'>'.repeat(6000)} a`,
	'500 levels of lists, indented': Array.from(
		{ length: 150 },
		(_, at) => `${'  '.repeat(at)}- a`,
	).join('\n'),
	'500 levels of lists on one line': `${'- '.repeat(500)}a`,
	'500 levels of numbered lists': `${'1. '.repeat(500)}a`,
	'quotations and lists in turn': `${'> - '.repeat(300)}a`,
	'3,000 footnotes': Array.from({ length: 3000 }, (_, at) => `[^${at}]: x`).join('\n\n'),
	'3,000 references to footnotes': '[^1] '.repeat(3000),
	'1,000 columns': `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}`,
	'8,000 rows': rows(8000),
	'8,000 rows without outer bars': `a|b\n-|-\n${'a|b\n'.repeat(8000)}`,
	'unpaired emphasis': '*a_ '.repeat(15_000),
	'emphasis within words': 'a**b'.repeat(15_000),
	'open brackets': '['.repeat(60_000),
	'open links': '[a]('.repeat(15_000),
	'runs of backticks': Array.from({ length: 300 }, (_, at) => `${'`'.repeat(at)}a`).join(''),
	'a quotation with 20,000 lazy lines': `> a\n${'b\n'.repeat(20_000)}`,
	'65 KiB': 'a '.repeat(33_000),
};

for (const [name, body] of Object.entries(costly)) {
	test(`renderAccount(${name}) is refused at once`, () => {
		const before = process.cpuUsage();
		const file = new VFile({ value: body });
		renderAccount(file, { keys: new Set(), toHtml });
		assert.deepEqual(
			file.messages.map(({ ruleId }) => ruleId),
			['body-size'],
		);
		assert.ok(process.cpuUsage(before).user < 2_000_000);
	});
}

/** The most that is let through. */
const allowed: Readonly<Record<string, string>> = {
	'20 nested quotations': `${'>'.repeat(20)} a`,
	'50 rows': rows(48),
	'990 lazy lines': `${'> '.repeat(15)}a\n${'b\n'.repeat(990)}`,
	'lists within lists':
		`${Array.from({ length: 20 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')}\n`.repeat(45),
	'390 signs of emphasis': '*a_ '.repeat(390),
	'1,900 brackets': '[a]('.repeat(1900),
	'60 KiB of text': 'a word and '.repeat(5500),
	'380 backticks': '`a'.repeat(380),
};

for (const [name, body] of Object.entries(allowed)) {
	test(`renderAccount(${name}) takes less than two seconds`, () => {
		assert.equal(findCostProblem(body), undefined);
		const before = process.cpuUsage();
		renderAccount(new VFile({ value: body }), { keys: new Set(), toHtml });
		assert.ok(process.cpuUsage(before).user < 2_000_000);
	});
}
