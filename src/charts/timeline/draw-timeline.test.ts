import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { toMarkup } from '../drawing/to-markup.ts';
import { indexChart } from './chart-index.ts';
import { drawTimeline, drawDraft, type DrawOptions } from './draw-timeline.ts';
import { tickFormat } from '../scale/format-tick.ts';
import { allotLanes, layoutTimeline } from './layout-timeline.ts';
import { testChart, testEvents } from './test-chart.ts';

const index = indexChart(testChart(testEvents));
const base = {
	width: 800,
	laneKind: 'region',
	type: { size: 13, lineHeight: 16 },
	formatTick: tickFormat('en'),
	window: index.data.period,
} as const;
const layout = layoutTimeline(index, { ...allotLanes(index, base), ...base });
const options: DrawOptions = {
	hrefOf: (position) => `/events/${String(position)}/`,
	nameOf: (position) => testEvents[position]?.title ?? '',
	groupName: ({ count }) => String(count),
	hrefOfGroup: () => '/2014/',
	densityTitle: 'Events a month',
	scaleName: (count, { hasUnit }) => (hasUnit ? `${String(count)} events a month` : String(count)),
	colors: [1, 4],
	current: 0,
	isLinked: () => true,
	hasTargets: true,
	hasGroups: true,
	isMirrored: false,
};

for (const isMirrored of [false, true]) {
	const file = new URL(
		`../../../tests/golden/timeline${isMirrored ? '-rtl' : ''}.svg`,
		import.meta.url,
	);
	test(`drawTimeline(layout, { isMirrored: ${isMirrored} }) draws the golden picture`, () => {
		const picture = toMarkup(
			element('svg', {
				xmlns: 'http://www.w3.org/2000/svg',
				viewBox: `0 0 ${layout.width} ${layout.height}`,
				children: drawTimeline(layout, { ...options, isMirrored }),
			}),
		).replaceAll('><', '>\n<');
		if (process.env['UPDATE']) writeFileSync(file, `${picture}\n`);
		assert.equal(`${picture}\n`, readFileSync(file, 'utf8'));
	});
}

test('drawTimeline(layout, { isLinked: none }) draws every event in the picture', () => {
	const drawn = drawTimeline(layout, { ...options, isLinked: () => false });
	assert.equal(countShapes(drawn), testEvents.length);
	assert.deepEqual(allOf(drawn, 'a'), []);
});

test('drawDraft(layout) leaves the links as they were and draws every event over them', () => {
	const resting = drawTimeline(layout, { ...options, hasGroups: false });
	const window = { start: index.data.period.start, end: Date.UTC(2014, 11, 1) };
	const nearer = layoutTimeline(index, {
		...allotLanes(index, base),
		...base,
		window,
		hasTitles: false,
	});
	const drawn = drawDraft(nearer, { ...options, hasGroups: false, resting });
	const marksIn = (nodes: readonly DrawingNode[]) => nodes.find(({ key }) => key === 'marks');
	assert.equal(marksIn(drawn), marksIn(resting));
	const draft = drawn.filter(({ key }) => key === 'draft');
	assert.equal(countShapes(draft), nearer.lanes.flatMap(({ marks }) => marks).length);
	assert.equal(drawn.at(-1), draft[0]);
});

test('drawDraft(layout) has the titles of the drawing that follows, in the same places', () => {
	const draft = drawDraft(layout, { ...options, resting: [] });
	const full = drawTimeline(layout, options);
	const inDraft = allOf(draft, 'g').filter(
		({ attributes }) => attributes['class'] === 'timeline-title',
	);
	const linked = allOf(full, 'a').filter((mark) => allOf([mark], 'text').length > 0);
	assert.ok(linked.length > 0);
	assert.deepEqual(inDraft.flatMap(placesOf).sort(), linked.flatMap(placesOf).sort());
});

/** Lists the texts of a part of a drawing with their places, in whole pixels. */
function placesOf(part: DrawingNode): string[] {
	const [x = 0, y = 0] =
		/\((\S+) (\S+)\)/
			.exec(part.attributes['transform'] ?? '')
			?.slice(1)
			.map(Number) ?? [];
	return allOf([part], 'text').map(({ attributes, text = '' }) =>
		[text, Math.round(x + Number(attributes['x'])), Math.round(y + Number(attributes['y']))].join(
			' ',
		),
	);
}

/** Counts the shapes of events that are no links: each outline of a path, each element of another kind. */
function countShapes(nodes: readonly DrawingNode[]): number {
	const pictures = allOf(nodes, 'g').filter(
		({ attributes }) => attributes['class'] === 'timeline-picture',
	);
	return pictures
		.flatMap((picture) => picture.children)
		.reduce((sum, { attributes }) => sum + (attributes['d']?.match(/M/g)?.length ?? 1), 0);
}

function allOf(nodes: readonly DrawingNode[], name: string): DrawingNode[] {
	return nodes.flatMap((node) => [
		...(node.name === name ? [node] : []),
		...allOf(node.children, name),
	]);
}
