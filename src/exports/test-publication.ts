import { createAddresses } from '../addresses.ts';
import { localise } from '../i18n/language.ts';
import { buildTimeline } from '../model/build-timeline.ts';
import { tabulateEvents } from '../model/tabulate-events.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import type { LoadedEvent } from '../schema/content.ts';
import type { Publication } from './publication.ts';

/** The record of some events, ready to be written, below the address `https://timeline.example/base/`. */
export function testPublication(...events: readonly LoadedEvent[]): Publication {
	const timeline = buildTimeline(testContent(...events));
	const name: Publication['name'] = (names) => localise(names, 'en').text;
	return {
		timeline,
		language: 'en',
		name,
		table: tabulateEvents(timeline, { language: 'en', name }),
		addresses: createAddresses({ base: '/base', prefix: undefined }),
	};
}

/** An event that uses every key an event may have. */
export const fullEvent = testEvent('2014-06-10-full', {
	title: '=HYPERLINK("x") & <b>more</b>',
	date: '2014-06-10/2014-06-12~',
	date_note: 'Accounts differ by a day.',
	date_kind: 'reported',
	places: [
		{ place: 'mosul', precision: 3 },
		{ place: 'raqqa', role: 'mentioned' },
	],
	actors: [{ actor: 'traders', role: 'authority', sources: ['first'] }],
	casualties: { killed: { low: 1, best: 2, high: 4 }, basis: ['first'], note: 'Stated.' },
	claims: [
		{
			text: 'The market was closed.',
			said_by: 'A trader',
			anonymous: true,
			kind: 'event',
			status: 'disputed',
			about_actor: 'traders',
			sources: ['second'],
		},
	],
	control: [{ place: 'mosul', holder: 'traders', extent: 'part' }],
	leadership: [
		{
			...{ person: 'traders', of: 'farmers', change: 'died', occurred: '2014-06', manner: 'raid' },
			...{ by: ['weavers'], said_by: 'traders', status: 'disputed', sources: ['first', 'second'] },
		},
	],
	part_of: '2014-06-whole',
	related: ['2014-06-whole'],
	topics: ['trade'],
	content_warning: ['killing'],
	keywords: ['bazaar'],
	aliases: ['2014-06-10-old'],
	ids: { ucdp_ged: [7], wikidata: 'Q1' },
	corrections: [
		{
			date: '2026-11-24',
			note: 'The day was 11 June; it is 10 June.',
			before: '11 June',
			after: '10 June',
		},
		{ date: '2026-11-25', note: 'A second note on the event.' },
	],
	sources: [
		{
			id: 'first',
			locator: 'p. 3',
			publisher: 'one',
			title: 'Printed',
			author: 'A. Author',
			published: '2014-06',
			lang: 'fr',
			archive_url: 'https://archive.example.org/a',
			reports: [
				{ killed: { low: 2 }, said_by: 'a mayor', as_of: '2014-06-11' },
				{ injured: 5, captured: { high: 3 } },
			],
		},
		{
			id: 'second',
			url: 'https://two.example/b',
			agency: 'one',
			title: 'Report',
			published: '2014-06-11',
			reports: { displaced: 400, attackers_killed: 1 },
		},
	],
});

/** The event that the full one is part of. */
export const wholeEvent = testEvent('2014-06-whole', { date: '2014-06' });
