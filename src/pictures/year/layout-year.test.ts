import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { pictureRoom } from '../../charts/drawing/frame-picture.ts';
import { layoutYear, type PlacedFigure } from './layout-year.ts';

const sentence = fc
	.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 60 })
	.map((words) => words.join(' '));
const figure = fc.record({ heading: sentence, note: sentence });
const timeline = fc.record({
	heading: sentence,
	note: sentence,
	height: fc.integer({ min: 110, max: 290 }),
	keys: fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { maxLength: 7 }),
});

test('layoutYear(figures) places the map and those killed side by side below the timeline, notes and all', () => {
	fc.assert(
		fc.property(timeline, figure, fc.option(figure, { nil: undefined }), (first, map, toll) => {
			const layout = layoutYear({ timeline: first, map, toll });
			const bottomOf = ({ box, note }: PlacedFigure) =>
				Math.max(box.y + box.height, ...note.map(({ y }) => y));
			for (const { y } of layout.keys) assert.ok(y > layout.timeline.box.y + first.height);
			for (const { y } of layout.timeline.note) {
				assert.ok(layout.keys.every((key) => key.y < y));
			}
			assert.ok(layout.map.headingY > bottomOf(layout.timeline));
			assert.ok(bottomOf(layout.map) <= layout.height);
			assert.equal(layout.toll === undefined, toll === undefined);
			if (layout.toll) {
				const { box } = layout.toll;
				assert.equal(layout.toll.headingY, layout.map.headingY);
				assert.ok(box.x > layout.map.box.x + layout.map.box.width);
				assert.ok(box.x + box.width <= pictureRoom);
				assert.ok(bottomOf(layout.toll) <= layout.height);
			}
		}),
	);
});
