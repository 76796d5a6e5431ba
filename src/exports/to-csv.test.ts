import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { toCsv } from './to-csv.ts';

/** What a reader of the file does who wants the text as it was. */
function withoutGuard(text: string): string {
	return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

test('toCsv(rows) gives back every text after the apostrophe before formulas is taken away', () => {
	const cell = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '"', ',', ';', 'a') }),
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
			const text = toCsv(['a', 'b'], { rows });
			const read: string[][] = parse(text, { record_delimiter: '\r\n', from: 2 });
			assert.deepEqual(
				read.map((row) => row.map(withoutGuard)),
				rows,
			);
		}),
	);
});

test('toCsv(rows) never begins a text with what a spreadsheet runs', () => {
	const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r');
	fc.assert(
		fc.property(starts, fc.string(), (start, rest) => {
			const [[cell] = []]: string[][] = parse(toCsv(['a'], { rows: [[start + rest]] }), {
				record_delimiter: '\r\n',
				from: 2,
			});
			assert.ok(cell?.startsWith("'"));
		}),
	);
	assert.equal(toCsv(['a'], { rows: [[['=x', 'y']]] }), "a\r\n'=x;y\r\n");
});

test('toCsv(rows) leaves numbers below zero as they are, and nothing empty', () => {
	assert.equal(
		toCsv(['a', 'b', 'c'], { rows: [[-3.5, undefined, false]] }),
		'a,b,c\r\n-3.5,,false\r\n',
	);
});

test('toCsv(rows) does not make two values of one that holds a semicolon', () => {
	assert.equal(toCsv(['a'], { rows: [[['x; y', 'z']]] }), 'a\r\n"x, y;z"\r\n');
});
