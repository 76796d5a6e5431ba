import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTimeline } from './build-timeline.ts';
import { instantOf } from './date.ts';
import { testContent, testEvent, testRegistries } from './test-content.ts';

test('buildTimeline() sorts by earliest, then latest instant, then id', () => {
	const ids = ['2014-06-10-b', '2014-06-10-a', '2014-06-c', '2014-d', '2014-01-01-e'];
	const { events, eventsById } = buildTimeline(testContent(...ids.map((id) => testEvent(id))));
	assert.deepEqual(
		events.map(({ id }) => id),
		['2014-01-01-e', '2014-d', '2014-06-c', '2014-06-10-a', '2014-06-10-b'],
	);
	assert.equal(eventsById.get('2014-d')?.title, 'Title of 2014-d');
});

test('buildTimeline() joins ids to objects', () => {
	const event = testEvent('2014-06-10-a', {
		places: [{ place: 'mosul' }, { place: 'raqqa', role: 'mentioned', precision: 4 }],
		actors: [{ actor: 'traders', role: 'target', sources: ['first'] }],
		topics: ['trade'],
		claims: [
			{
				text: 'It opened late.',
				said_by: 'A trader',
				kind: 'attribution',
				status: 'disputed',
				about_actor: 'traders',
				sources: ['first'],
			},
		],
		control: [{ place: 'mosul', holder: 'traders' }],
	});
	const [joined] = buildTimeline(testContent(event)).events;
	assert.equal(joined?.type.family.name['en'], 'States');
	assert.equal(joined.places[0]?.place.country.region.id, 'core');
	assert.deepEqual(
		joined.places.map(({ precision }) => precision),
		[1, 4],
	);
	assert.deepEqual(
		joined.sites.map(({ place }) => place.id),
		['mosul'],
	);
	assert.deepEqual(
		joined.countries.map(({ id }) => id),
		['IQ'],
	);
	assert.equal(joined.actors[0]?.actor.id, 'traders');
	assert.equal(joined.topics[0]?.id, 'trade');
	assert.equal(joined.claims[0]?.aboutActor?.id, 'traders');
	assert.deepEqual(
		joined.control.map(({ place, holder, extent }) => [place.id, holder.id, extent]),
		[['mosul', 'traders', 'full']],
	);
});

test('buildTimeline() numbers sources as they are first cited and counts their origins', () => {
	const [event] = buildTimeline(testContent(testEvent('2014-06-10-a'))).events;
	assert.deepEqual(
		event?.sources.map(({ id, number, publisher }) => [id, number, publisher.id]),
		[
			['second', 1, 'two'],
			['first', 2, 'one'],
		],
	);
	assert.equal(event.origins.length, 1, 'the copy of an agency counts as the agency');
});

test('buildTimeline() turns part_of and related round', () => {
	const { eventsById } = buildTimeline(
		testContent(
			testEvent('2014-06-10-battle', { related: ['2014-06-12-b'] }),
			testEvent('2014-06-11-a', { part_of: '2014-06-10-battle' }),
			testEvent('2014-06-12-b', { part_of: '2014-06-10-battle', related: ['2014-06-10-battle'] }),
		),
	);
	const battle = eventsById.get('2014-06-10-battle');
	assert.deepEqual(battle?.parts, ['2014-06-11-a', '2014-06-12-b']);
	assert.deepEqual(battle.related, ['2014-06-12-b']);
	assert.deepEqual(eventsById.get('2014-06-12-b')?.related, ['2014-06-10-battle']);
	assert.equal(eventsById.get('2014-06-11-a')?.partOf, '2014-06-10-battle');
});

test('buildTimeline() leaves out drafts and links to them, unless asked for', () => {
	const content = testContent(
		testEvent('2014-06-10-a', { related: ['2014-06-11-b'] }),
		testEvent('2014-06-11-b', { draft: true }),
	);
	assert.deepEqual(
		buildTimeline(content).events.map(({ id, related }) => [id, related]),
		[['2014-06-10-a', []]],
	);
	assert.equal(buildTimeline(content, { withDrafts: true }).events.length, 2);
});

test('buildTimeline() ends an open date with the timeline', () => {
	const [event] = buildTimeline(
		testContent(testEvent('2014-06-10-a', { date: '2014-06-10/..' })),
	).events;
	assert.deepEqual([event?.date.isOpen, event?.date.end], [true, instantOf(2026)]);
});

test('buildTimeline() has the words of every language that an event is translated to', () => {
	const event = {
		...testEvent('2014-06-10-a'),
		translations: {
			ar: {
				title: 'سوق',
				summary: 'افتتح سوق',
				html: '<p>نص</p>',
				citations: [],
				paragraphs: [],
				written: '---\n---\n\nنص\n',
			},
		},
	};
	const [joined] = buildTimeline(testContent(event)).events;
	assert.deepEqual(Object.keys(joined?.texts ?? {}), ['en', 'ar']);
	assert.equal(joined?.texts['ar']?.title, 'سوق');
	assert.deepEqual(Object.keys(joined.written), ['en', 'ar']);
});

test('buildTimeline() gives the site its bounds and eras in instants', () => {
	const { site } = buildTimeline(testContent());
	assert.deepEqual([site.start, site.end], [instantOf(2014), instantOf(2026)]);
	assert.deepEqual(
		[site.eras[0]?.start, site.eras[0]?.end],
		[instantOf(2014), instantOf(2014, 6, 29)],
	);
	assert.deepEqual(site.eras[0]?.summary, { en: 'A definition of it.' });
	assert.equal(site.defaultLanguage, 'en');
});

test('buildTimeline(unchecked content) throws a bug’s error', () => {
	const event = testEvent('2014-06-10-a', { places: [{ place: 'nowhere' }] });
	assert.throws(() => buildTimeline(testContent(event)), /nowhere/);
	assert.ok(
		Object.isFrozen(
			buildTimeline({ registries: testRegistries, events: [], chapters: [], pages: [] }),
		),
	);
});
