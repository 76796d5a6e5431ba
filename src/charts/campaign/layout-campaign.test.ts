import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { millisecondsInDay } from '../../model/date.ts';
import { tickFormat } from '../scale/format-tick.ts';
import type { CampaignChart, ChartNode, Lane } from './campaign-chart.ts';
import { narrowForm, pictureForm, wideForm, type CampaignForm } from './forms.ts';
import { layoutCampaign, type CampaignLayout } from './layout-campaign.ts';
import { prepareChart } from './prepare-chart.ts';
import { fairCampaign } from './test-campaign.ts';

const formatTick = tickFormat('en');
const forms = [wideForm, narrowForm, pictureForm];

const fair = prepareChart(fairCampaign, {
	language: 'en',
	titleOf: ({ title }) => title,
	families: [],
});

test('layoutCampaign(chart) has a lane for each time, and the campaign in the middle', () => {
	const { lanes } = layoutCampaign(fair, { form: wideForm, formatTick });
	assert.deepEqual(
		lanes.map(({ lane }) => lane),
		['before', 'campaign', 'meanwhile', 'after'],
	);
});

test('layoutCampaign(chart) draws a day as a dot in its middle and a longer time as a bar over its days', () => {
	const { marks } = layoutCampaign(fair, { form: wideForm, formatTick });
	const markOf = (id: string) => {
		const mark = marks.find(({ node }) => node.id === id);
		assert.ok(mark);
		return mark;
	};
	const whole = markOf('2016-10-17-fair');
	const opening = markOf('2016-10-20-opening');
	const market = markOf('2016-11-05-market');
	const { axis } = wideForm;
	const perDay = (axis.x1 - axis.x0) / ((fair.end - fair.start) / millisecondsInDay);
	assert.deepEqual([whole.shape, whole.x0, whole.x1], ['bar', axis.x0, axis.x1]);
	assert.equal(opening.shape, 'dot');
	assert.ok(Math.abs((opening.x0 + opening.x1) / 2 - axis.x0 - 3.5 * perDay) < 1e-6);
	assert.ok(Math.abs(market.x1 - market.x0 - 50 * perDay) < 1e-6);
	assert.deepEqual(
		[market, markOf('2017-02-visitors'), markOf('2017-07-10-school')].map(({ edge }) => edge),
		['crisp', 'soft', 'open'],
	);
});

test('layoutCampaign(chart) writes whole titles: beside their marks, or in a column', () => {
	for (const form of forms) {
		const { marks } = layoutCampaign(fair, { form, formatTick });
		for (const { node, label, x1 } of marks) {
			assert.ok(label.lines.join(' ').endsWith(node.title));
			assert.equal(label.x0, form.labelX ?? x1 + 8);
		}
	}
});

const lanes: readonly Lane[] = ['before', 'campaign', 'meanwhile', 'after'];
const first = Date.UTC(2016, 0, 1);
const length = 200;

/** A chart of any form: parts hang from earlier events of the campaign, relations join any two. */
const anyChart = fc
	.record({
		nodes: fc.array(
			fc.record({
				lane: fc.constantFrom(...lanes),
				day: fc.nat(length - 1),
				lasting: fc.nat(300),
				words: fc.array(fc.constantFrom('a', 'market', 'opened', 'in', 'Qaraqosh'), {
					minLength: 1,
					maxLength: 18,
				}),
				isVague: fc.boolean(),
				isOpen: fc.boolean(),
				whole: fc.nat(20),
			}),
			{ maxLength: 25 },
		),
		pairs: fc.array(fc.tuple(fc.nat(25), fc.nat(25)), { maxLength: 20 }),
	})
	.map(({ nodes, pairs }): CampaignChart => {
		const own = { lane: 'campaign' as const, day: 0, lasting: length, words: ['fair'], whole: 0 };
		const all = [{ ...own, isVague: false, isOpen: false }, ...nodes];
		const sorted = lanes.flatMap((lane) =>
			all.filter((node) => node.lane === lane).toSorted((a, b) => a.day - b.day),
		);
		const start = sorted.findIndex(({ lane }) => lane === 'campaign');
		return {
			language: 'en',
			period: '2016',
			families: [],
			start: first,
			end: first + length * millisecondsInDay,
			nodes: sorted.map((node, position): ChartNode => {
				const from = first + node.day * millisecondsInDay;
				const isPart = node.lane === 'campaign' && position > start;
				return {
					id: `n${position}`,
					title: node.words.join(' '),
					date: '1 January 2016',
					color: 1,
					start: from,
					end: from + Math.max(node.lasting, 1) * millisecondsInDay,
					isVague: node.isVague,
					isOpen: node.isOpen,
					lane: node.lane,
					...(isPart ? { within: start + (node.whole % (position - start)) } : {}),
				};
			}),
			links: pairs
				.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
				.filter(({ from, to }) => from !== to && to < sorted.length),
		};
	});

const holds = (check: (layout: CampaignLayout, chart: CampaignChart, form: CampaignForm) => void) =>
	fc.assert(
		fc.property(anyChart, fc.constantFrom(...forms), (chart, form) => {
			check(layoutCampaign(chart, { form, formatTick }), chart, form);
		}),
	);

test('layoutCampaign(any chart) draws every event once, inside the drawing', () => {
	holds(({ marks, width, height, parts, related }, { nodes }) => {
		assert.deepEqual(
			marks.map(({ node }) => node),
			nodes,
		);
		for (const { x0, x1, y, radius, label } of marks) {
			assert.ok(x0 >= 0 && x1 <= width && y - radius >= 0 && y + radius <= height);
			assert.ok(label.x0 >= x1 && label.x1 <= width && label.y0 >= 0 && label.y1 <= height);
		}
		for (const { points } of [...parts, ...related]) {
			for (const [x, y] of points) assert.ok(x >= 0 && x <= width && y >= 0 && y <= height);
		}
	});
});

test('layoutCampaign(any chart) lets no two titles overlap, and no title lie on a mark', () => {
	holds(({ marks }) => {
		for (const [index, a] of marks.entries()) {
			for (const b of marks.slice(index + 1)) {
				assert.ok(a.label.y1 <= b.label.y0);
				assert.ok(a.y + a.radius <= b.y - b.radius);
			}
		}
	});
});

test('layoutCampaign(any chart) draws all links, each between the marks of its two events', () => {
	holds(({ marks, parts, related }, { nodes, links }) => {
		assert.deepEqual(
			parts.map(({ from, to }) => [to, from]),
			nodes.flatMap(({ within }, position) => (within === undefined ? [] : [[position, within]])),
		);
		assert.deepEqual(
			related.map(({ from, to }) => ({ from, to })),
			links,
		);
		for (const { from, to, points } of [...parts, ...related]) {
			const ends = [points[0], points.at(-1)];
			for (const mark of [marks[from], marks[to]]) {
				assert.ok(
					mark &&
						ends.some(
							(end) =>
								end &&
								end[0] >= mark.x0 - 1e-6 &&
								end[0] <= mark.x1 + 1e-6 &&
								Math.abs(end[1] - mark.y) <= mark.radius,
						),
				);
			}
		}
	});
});

test('layoutCampaign(any chart) places what is on the axis by time, and the rest in its order', () => {
	holds(({ marks }, _chart, form) => {
		const middle = ({ x0, x1 }: { readonly x0: number; readonly x1: number }) => (x0 + x1) / 2;
		const days = marks.filter(
			({ node, shape }) =>
				(node.lane === 'campaign' || node.lane === 'meanwhile') && shape === 'dot',
		);
		for (const a of days) {
			for (const b of days) {
				if (a.node.start < b.node.start) assert.ok(middle(a) < middle(b));
			}
		}
		for (const lane of ['before', 'after'] as const) {
			const inLane = marks.filter(({ node }) => node.lane === lane);
			inLane.slice(1).forEach((mark, index) => {
				const earlier = inLane[index];
				assert.ok(earlier && middle(earlier) < middle(mark));
			});
			for (const mark of inLane) {
				assert.ok(middle(mark) >= form[lane].x0 && middle(mark) <= form[lane].x1);
			}
		}
	});
});
