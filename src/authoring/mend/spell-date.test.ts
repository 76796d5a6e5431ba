import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellDate } from './spell-date.ts';

test('spellDate() writes as EDTF what can mean one date only', () => {
	const spelt = {
		'2014-6-3': '2014-06-03',
		'2014-6': '2014-06',
		'2014/06/10': '2014-06-10',
		'2014.6.10': '2014-06-10',
		'20140610': '2014-06-10',
		'2014–06–10': '2014-06-10',
		'13/06/2014': '2014-06-13',
		'06/13/2014': '2014-06-13',
		'06.06.2014': '2014-06-06',
		'10 June 2014': '2014-06-10',
		'June 10, 2014': '2014-06-10',
		'about June 2014': '2014-06~',
		'2014-6-3 ?': '2014-06-03?',
		'2014-06-xx': '2014-06-XX',
		'2014-6-5 / 2014-6-10': '2014-06-05/2014-06-10',
		'2014-8/..': '2014-08/..',
		' 2014-06-10 ': '2014-06-10',
	};
	for (const [text, date] of Object.entries(spelt)) assert.equal(spellDate(text), date, text);
});

test('spellDate() leaves what could mean two dates, none, or says more', () => {
	const left = [
		'10/06/2014',
		'06-07-2014',
		'10/06/14',
		'2014/06',
		'2014-02-30',
		'30/02/2014',
		'2014-13-01',
		'2014-06-10T12:00Z',
		'2014-06-10 to',
		'10 June',
		'yesterday',
		'2014-06-10/2014-06-05',
		'',
	];
	for (const text of left) assert.equal(spellDate(text), undefined, text);
});

test('spellDate() has nothing to say of EDTF', () => {
	for (const text of ['2014', '2014-06', '2014-06-10?', '2014-06-05/2014-06-10', '2014-08/..']) {
		assert.equal(spellDate(text), undefined, text);
	}
});
