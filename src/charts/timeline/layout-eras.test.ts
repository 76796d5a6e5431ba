import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOf } from '../../model/date.ts';
import { timeScale } from '../scale/time-scale.ts';
import { layoutEras } from './layout-eras.ts';

const window = { start: instantOf(2000), end: instantOf(2010) };
const eras = [
	{ name: 'The rise', start: instantOf(2000), end: instantOf(2001) },
	{ name: 'The long time that followed', start: instantOf(2001), end: instantOf(2010) },
];

function namesAt(width: number) {
	const x = timeScale(window, { x0: 0, x1: width });
	return layoutEras(eras, { window, x, textSize: 13, lines: 2 }).map(({ lines, padding }) => ({
		lines,
		padding,
	}));
}

test('layoutEras(a narrow era) sets its name close to the edges before it leaves it out', () => {
	assert.deepEqual(namesAt(400)[0], { lines: ['The', 'rise'], padding: 5 });
	assert.deepEqual(namesAt(260)[0], { lines: ['The', 'rise'], padding: 1 });
	assert.deepEqual(namesAt(200)[0]?.lines, []);
});
