import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, count, countryCode, day, edtf, id, language, name, text } from './scalars.ts';

test('id takes lower-case words joined by single hyphens, at most 80 characters', () => {
	for (const value of ['al-qaim', 'un-2014', '7-october', 'x'])
		assert.ok(id.safeParse(value).success, value);
	const wrong = [
		'',
		'Al-Qaim',
		'al_qaim',
		'al--qaim',
		'-a',
		'a-',
		'a b',
		'القائم',
		'../a',
		'a'.repeat(81),
	];
	for (const value of wrong) assert.ok(!id.safeParse(value).success, value);
});

test('edtf takes a year that YAML reads as a number, as text', () => {
	assert.equal(edtf.parse(2014), '2014');
	assert.equal(edtf.parse('2014-06?'), '2014-06?');
	for (const value of [2014.5, null, true, new Date(0), '2014-02-30']) {
		assert.ok(!edtf.safeParse(value).success, String(value));
	}
});

test('day takes one exact day', () => {
	assert.ok(day.safeParse('2014-06-10').success);
	for (const value of ['2014-06', '2014-06-10?', '2014-06-10/2014-06-11', '2014-06-31']) {
		assert.ok(!day.safeParse(value).success, value);
	}
});

test('address takes a plain https or http address', () => {
	const right = ['https://one.example', 'http://a.b.example/x?y=1#z', 'https://one.example/ä(1)'];
	for (const value of right) assert.ok(address.safeParse(value).success, value);
	const wrong = [
		...['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'ftp://one.example'],
		...['//one.example/x', '/x', 'one.example', 'https://', 'https:///x', 'http://localhost'],
		...[
			'http://user:pw@one.example',
			'https://user@one.example',
			'https://one .example',
			'https://one.example/a b',
		],
		...[
			'https://оne.example',
			'https://xn--ne-emc.example',
			'https://one.example/<x>',
			'https://one.example\\x',
		],
		...['https://one.example\n/x', `https://one.example/${'x'.repeat(5000)}`, ''],
	];
	for (const value of wrong) assert.ok(!address.safeParse(value).success, value);
});

test('count takes whole numbers from 0 to ten million', () => {
	for (const value of [0, 12, 10_000_000]) assert.ok(count.safeParse(value).success);
	for (const value of [-1, 1.5, 1e9, Number.NaN, Infinity, '12'])
		assert.ok(!count.safeParse(value).success);
});

test('language takes BCP 47 tags, countryCode ISO 3166-1 codes', () => {
	for (const value of ['en', 'ar', 'ckb', 'zh-Hant', 'pt-BR'])
		assert.ok(language.safeParse(value).success);
	for (const value of ['english', 'EN', 'e', 'en_GB'])
		assert.ok(!language.safeParse(value).success);
	assert.ok(countryCode.safeParse('IQ').success);
	for (const value of ['iq', 'IRQ', 'Iraq', '']) assert.ok(!countryCode.safeParse(value).success);
});

test('name needs a name in one language at least', () => {
	assert.ok(name.safeParse({ en: 'Mosul', ar: 'الموصل' }).success);
	for (const value of [{}, { en: '' }, { english: 'Mosul' }, 'Mosul'])
		assert.ok(!name.safeParse(value).success);
});

test('text counts its characters and refuses blanks at its ends and line ends', () => {
	const short = text(2, 5);
	for (const value of ['ab', 'abcde']) assert.ok(short.safeParse(value).success);
	for (const value of ['a', 'abcdef', ' ab', 'ab ', 'a\nb', '   '])
		assert.ok(!short.safeParse(value).success);
});
