import assert from 'node:assert/strict';
import test from 'node:test';
import { testEvent } from '../model/test-content.ts';
import { sourceMeasuresToCsv } from './source-measures-to-csv.ts';
import { testPublication } from './test-publication.ts';

test('sourceMeasuresToCsv(publication) has a row for each kind, country, language and number of origins', () => {
	const publication = testPublication(testEvent('2014-06-10-a'), testEvent('2014-06-11-b'));
	const [head, ...rows] = sourceMeasuresToCsv(publication).trimEnd().split('\r\n');
	assert.equal(head, 'measure,key,name,publishers,works,events');
	const cells = rows.map((row) => row.split(','));
	const sumOf = (measure: string, column: number) =>
		cells.filter(([name]) => name === measure).reduce((sum, row) => sum + Number(row[column]), 0);
	const works = sumOf('publisher_kind', 4);
	assert.ok(works > 0);
	assert.equal(sumOf('publisher_country', 4), works);
	assert.equal(sumOf('language', 4), works);
	assert.equal(sumOf('independent_origins', 5), 2);
});
