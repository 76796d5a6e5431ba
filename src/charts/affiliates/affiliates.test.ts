import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { partsOfEvent } from '../../model/count-quarters.ts';
import { isoDay } from '../../model/date.ts';
import { toMarkup } from '../drawing/to-markup.ts';
import { drawAffiliatesPicture } from './draw-picture.ts';
import { tallestQuarter } from './layout-lane.ts';
import { layoutPicture } from './layout-picture.ts';
import { describeQuarter } from './prepare-chart.ts';
import { testAffiliates, twoLanes } from './test-affiliates.ts';

const day = 86_400_000;

test('prepareAffiliates(no lanes) has no groups', () => {
	assert.deepEqual(testAffiliates([]).chart.groups, []);
});

test('prepareAffiliates(groups) words what each lane begins with, its end and its events', () => {
	const [group] = testAffiliates(twoLanes).chart.groups;
	assert.equal(group?.heading, 'Affiliates of: Traders');
	assert.deepEqual(
		group.lanes.map(({ name, begins, until, events }) => [name, begins, until, events]),
		[
			['Weavers', 'pledged or announced 10 February 2015', 'until 15 January 2020', '6 events'],
			['Farmers', 'no pledge recorded; from June 2017', undefined, '2 events'],
		],
	);
});

test('describeQuarter(quarter) says how many events it has, and which of them only in part or perhaps', () => {
	const [lane] = testAffiliates(twoLanes).chart.groups[0]?.lanes ?? [];
	const texts = lane?.placed.bars.map(({ quarter }) =>
		describeQuarter(quarter, { name: 'Weavers', language: 'en' }),
	);
	assert.deepEqual(texts, [
		'Weavers, Q1 2015: 3 events',
		'Weavers, Q1 2016: 1 event, in part or perhaps',
		'Weavers, Q2 2016: 2 events, 1 of them in part or perhaps',
		'Weavers, Q1 2020: 1 event',
	]);
});

test('layoutLane(lane) measures bars by the tallest and marks pledges, the end and what is significant', () => {
	const [weavers, farmers] = testAffiliates(twoLanes).chart.groups[0]?.lanes ?? [];
	assert.deepEqual(
		weavers?.placed.bars.map(({ acting, total, seams }) => [acting, total, seams.length]),
		[
			[1 / 3, 1, 2],
			[0.5 / 3, 0.5 / 3, 0],
			[1.5 / 3, 1.5 / 3, 1],
			[0, 1 / 3, 0],
		],
	);
	assert.deepEqual(
		weavers.placed.pledges.map(({ event }) => event.id),
		['2015-02-10-joined'],
	);
	assert.deepEqual(
		weavers.placed.significant.map(({ event }) => event.id),
		['2016-03-25-long'],
	);
	assert.deepEqual([weavers.placed.isEnded, weavers.placed.isSoft], [true, false]);
	assert.deepEqual([farmers?.placed.isEnded, farmers?.placed.isSoft], [false, true]);
	assert.ok(Math.abs((farmers?.placed.ends ?? 0) - 1) < 1e-9);
});

test('layoutLane(lane) keeps bars and marks within the lane, in order and apart, and their heights add up to the number of events', () => {
	const naming = fc.record({
		days: fc.integer({ min: 0, max: 4382 }),
		length: fc.integer({ min: 1, max: 500 }),
		actor: fc.constantFrom('weavers', 'farmers'),
		role: fc.constantFrom('perpetrator', 'claimant', 'target', 'mentioned'),
		type: fc.constantFrom('policy', 'policy', 'joining'),
		significance: fc.integer({ min: 1, max: 5 }),
	});
	fc.assert(
		fc.property(fc.array(naming, { minLength: 1, maxLength: 12 }), (list) => {
			const { groups, chart } = testAffiliates(
				list.map(({ days, length, ...rest }, position) => {
					const from = Date.UTC(2014, 0, 1) + days * day;
					const first = isoDay(from);
					const last = isoDay(Math.min(from + length * day, Date.UTC(2025, 11, 31)));
					return {
						id: `${first}-${position}`,
						date: first < last ? `${first}/${last}` : first,
						...rest,
					};
				}),
			);
			const tallest = tallestQuarter(groups);
			for (const { lane, placed } of chart.groups.flatMap(({ lanes }) => lanes)) {
				const { x0, x1, begins, recordedTo, ends, bars, pledges, significant } = placed;
				assert.ok(0 <= x0 && x0 <= begins && begins <= recordedTo);
				assert.ok(recordedTo <= ends && ends <= x1 && x1 <= 1);
				bars.forEach((bar, position) => {
					assert.ok(x0 <= bar.x0 && bar.x0 < bar.x1 && bar.x1 <= x1);
					assert.ok(bar.x1 <= (bars[position + 1]?.x0 ?? 1));
					assert.ok(0 <= bar.acting && bar.acting <= bar.total && bar.total <= 1);
					assert.ok(bar.seams.every((seam) => seam < bar.total));
				});
				for (const mark of [...pledges, ...significant]) {
					assert.ok(begins <= mark.x0 && mark.x0 <= mark.x && mark.x <= mark.x1);
					assert.ok(mark.x1 <= ends);
				}
				const sum = bars.reduce((total, bar) => total + bar.total * tallest, 0);
				assert.ok(Math.abs(sum - lane.events.length * partsOfEvent) < 1e-6);
			}
		}),
		{ numRuns: 60 },
	);
});

test('layoutPicture(words) overlaps no two labels and none with the lanes, however long they are', () => {
	const words = fc.stringMatching(/^[A-Za-zء-ي ]{1,60}$/);
	const lane = fc.record({
		name: words,
		lines: fc.array(words, { minLength: 1, maxLength: 3 }),
	});
	const group = fc.record({ heading: words, lanes: fc.array(lane, { maxLength: 4 }) });
	fc.assert(
		fc.property(
			fc.record({
				keys: fc.array(words, { maxLength: 6 }),
				groups: fc.array(group, { maxLength: 3 }),
			}),
			(asked) => {
				const { texts, width, height, plot, yearLines } = layoutPicture(asked);
				const boxes = texts.map(({ x, y, width: wide, height: tall }) => ({
					x0: x,
					x1: x + wide,
					// Estimated heights are larger than letters; a fifth lies below the baseline.
					y0: y - tall * 0.8,
					y1: y + tall * 0.2,
				}));
				const heading = (position: number) => texts[position]?.form === 'heading';
				boxes.forEach((box, position) => {
					assert.ok(box.x0 >= 0 && box.x1 <= width && box.y0 >= 0 && box.y1 <= height);
					for (const other of boxes.slice(position + 1)) {
						const isApart =
							box.x1 <= other.x0 || other.x1 <= box.x0 || box.y1 <= other.y0 || other.y1 <= box.y0;
						assert.ok(isApart);
					}
					if (box.y0 >= yearLines.y && !heading(position))
						assert.ok(box.x1 <= plot.x || box.x0 >= plot.x + plot.width);
				});
			},
		),
	);
});

for (const language of ['en', 'ar']) {
	const name = `affiliates${language === 'ar' ? '-rtl' : ''}.svg`;
	const file = new URL(`../../../tests/golden/${name}`, import.meta.url);
	test(`drawAffiliatesPicture(chart in ${language}) draws the golden picture`, () => {
		const { chart } = testAffiliates(twoLanes, language);
		const picture = toMarkup(
			drawAffiliatesPicture(chart, {
				hrefOfEvent: ({ id }) => `/events/${id}/`,
				hrefOfQuarter: ({ actor }, { start }) =>
					`/explore/?actor=${actor.id}&from=${isoDay(start)}`,
				titleOf: ({ title }) => title,
				foot: ['Licence: CC BY 4.0'],
			}),
		).replaceAll('><', '>\n<');
		if (process.env['UPDATE']) writeFileSync(file, `${picture}\n`);
		assert.equal(`${picture}\n`, readFileSync(file, 'utf8'));
	});
}
