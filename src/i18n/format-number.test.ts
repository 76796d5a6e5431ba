import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber, formatRange } from './format-number.ts';
import { directionOf, localise, toInterfaceLanguage } from './language.ts';

const words = { atLeast: (number: string) => `at least ${number}` };

test('formatNumber() separates thousands', () => {
	assert.deepEqual([0, 999, 1000, 12_345, 1_234_567].map(formatNumber), [
		'0',
		'999',
		'1,000',
		'12,345',
		'1,234,567',
	]);
});

test('formatRange() is one number where low and high are the same', () => {
	assert.equal(formatRange({ low: 12, high: 12, isMinimum: false }, words), '12');
	assert.equal(formatRange({ low: 1200, high: 1500, isMinimum: false }, words), '1,200–1,500');
	assert.equal(formatRange({ low: 12, high: 12, isMinimum: true }, words), 'at least 12');
});

test('toInterfaceLanguage() falls back on English', () => {
	assert.deepEqual(['en', 'ar', 'fr', ''].map(toInterfaceLanguage), ['en', 'ar', 'en', 'en']);
});

test('directionOf() is from right to left for Arabic script and Hebrew', () => {
	assert.deepEqual(['en', 'ar', 'ckb', 'fa-IR', 'arz'].map(directionOf), [
		'ltr',
		'rtl',
		'rtl',
		'rtl',
		'ltr',
	]);
});

test('localise() takes the language asked for, or English, or the first there is', () => {
	const name = { fr: 'Mossoul', en: 'Mosul', ar: 'الموصل' };
	assert.deepEqual(localise(name, 'ar'), { text: 'الموصل', language: 'ar' });
	assert.deepEqual(localise(name, 'de'), { text: 'Mosul', language: 'en' });
	assert.deepEqual(localise({ fr: 'Mossoul' }, 'de'), { text: 'Mossoul', language: 'fr' });
});
