import assert from 'node:assert/strict';
import test from 'node:test';
import { labelShapes } from './label-shapes.ts';

const type = { size: 10, lineHeight: 12 };

test('labelShapes(short title) prefers one line', () => {
	assert.deepEqual(
		labelShapes('Mosul falls', type).map(({ lines, height }) => ({ lines, height })),
		[
			{ lines: ['Mosul falls'], height: 12 },
			{ lines: ['Mosul', 'falls'], height: 24 },
		],
	);
});

test('labelShapes(long title) prefers two lines of about the same length', () => {
	const [first] = labelShapes('Bombings of churches and hotels in Sri Lanka', type);
	assert.deepEqual(first?.lines, ['Bombings of churches', 'and hotels in Sri Lanka']);
});

test('labelShapes(one long word) is never broken', () => {
	const shapes = labelShapes('Unbreakableunbreakableunbreakable', type);
	assert.ok(shapes.length > 0 && shapes.every(({ lines }) => lines.length === 1));
});
