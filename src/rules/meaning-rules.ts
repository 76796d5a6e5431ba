import type { Rule } from './rule.ts';

/** What events and registries must keep beyond their shape. */
export const meaningRules = {
	'date-note': {
		severity: 'error',
		says: 'An uncertain or approximate date has a `date_note` that says why.',
	},
	'date-range': {
		severity: 'warning',
		says: 'An event begins within the first and last year of the timeline.',
	},
	'id-date': {
		severity: 'error',
		says: 'The date in the file name equals the start of `date`, at the same precision.',
	},
	'unique-title': {
		severity: 'error',
		says: 'No two events have the same title, and no two chapters.',
	},
	'unique-id': { severity: 'error', says: 'An id is used once.' },
	'unknown-id': { severity: 'error', says: 'An id that is referred to exists.' },
	'unknown-source': {
		severity: 'error',
		says: 'A source that is referred to is one of the `sources` of its event or chapter.',
	},
	'unused-source': { severity: 'error', says: 'Every source is cited in the body.' },
	'duplicate-source': {
		severity: 'error',
		says: 'No two sources of an event or a chapter share an id or an address.',
	},
	'unknown-publisher': {
		severity: 'error',
		says: 'The publisher of a source is in the registry, by its id or by the domain of its address.',
	},
	'source-locator': {
		severity: 'error',
		says: 'A source has a `url`, or a `locator` for a printed work.',
	},
	'source-before-event': {
		severity: 'warning',
		says: 'A source is not published before the event begins.',
	},
	'added-early': {
		severity: 'warning',
		says: 'An event is added to the record when its first source is out, not before.',
	},
	'archive-page': {
		severity: 'error',
		says: 'A copy in the Internet Archive is one of the page that the source cites.',
	},
	'long-sentence': {
		severity: 'warning',
		says: 'A sentence of a summary has no more words than the timeline allows.',
	},
	unfinished: {
		severity: 'error',
		says: 'A published event holds no mark `TODO` of something still to be written.',
	},
	'uncited-paragraph': {
		severity: 'error',
		says: 'Every paragraph of an account cites a source, every paragraph of a chapter an event or a source.',
	},
	independence: {
		severity: 'error',
		says: 'Unless its status is `single-source` or `retracted`, an event rests on two publishers that differ also by agency; encyclopaedias do not count.',
	},
	'contested-claims': { severity: 'error', says: 'A contested event records at least two claims.' },
	'contested-as-fact': {
		severity: 'warning',
		says: 'The title and summary of a contested event name a disputed actor only in an attribution.',
	},
	'claim-about': {
		severity: 'error',
		says: 'A claim of responsibility or attribution names the actor it is about.',
	},
	'retraction-reason': {
		severity: 'error',
		says: 'A retracted event says why in `corrections`.',
	},
	'toll-order': { severity: 'error', says: 'Of a toll, low ≤ best ≤ high.' },
	'toll-reported': {
		severity: 'error',
		says: 'A stated best figure lies within what the sources report, or the casualties carry a note.',
	},
	'actors-required': {
		severity: 'error',
		says: 'An event of a violent type names its actors, if only as unknown.',
	},
	'control-type': {
		severity: 'error',
		says: '`control` stands only on a type that records changes of control, and its places are places of the event.',
	},
	'leadership-type': {
		severity: 'error',
		says: '`leadership` stands only on a type that records who leads, and its persons are actors of the event.',
	},
	'leadership-who': {
		severity: 'error',
		says: 'Who leads is an actor of kind `person`; what is led is neither a person nor a community.',
	},
	'leadership-end': {
		severity: 'error',
		says: 'In `leadership`, `manner` and `by` stand only where somebody died or was captured.',
	},
	'leadership-dates': {
		severity: 'error',
		says: 'In `leadership`, nothing is announced before it can have occurred.',
	},
	'site-place': { severity: 'error', says: 'At least one place of an event is its site.' },
	'self-reference': { severity: 'error', says: 'An event does not refer to itself.' },
	cycle: {
		severity: 'error',
		says: '`part_of` and `affiliate_of` do not lead back to the same event or actor.',
	},
	'affiliate-end': {
		severity: 'error',
		says: '`affiliate_until` stands with `affiliate_of` and names an event that names the actor.',
	},
	'draft-reference': {
		severity: 'error',
		says: 'A published event or a chapter does not refer to a draft.',
	},
	'retracted-reference': {
		severity: 'error',
		says: 'A chapter does not cite, and `affiliate_until` does not name, a retracted event.',
	},
	'chapter-span': {
		severity: 'error',
		says: 'The `from` and `to` of a chapter are single dates, and `to` does not lie before `from`.',
	},
	'chapter-length': {
		severity: 'warning',
		says: 'A chapter has 900 to 1,600 words, or as many as `chapter_words` in site.yaml asks for.',
	},
	'alias-taken': {
		severity: 'error',
		says: 'An alias is not the id or the alias of another event.',
	},
	translation: {
		severity: 'error',
		says: 'A translation stands beside its event or chapter, holds only `title`, `summary` and the body, in a language of the site, and cites the same sources.',
	},
	'propaganda-host': {
		severity: 'error',
		says: 'No address, of a source or in an account, leads to a host of propaganda or to a file-drop used for it.',
	},
	wording: {
		severity: 'warning',
		says: 'Title and summary use the words of the editorial policy: no label, adjective of scale or borrowed title outside an attribution.',
	},
	// Places
	'place-position': {
		severity: 'error',
		says: 'A place has `lat` and `lon` together, at most four decimals, two at precision 4 or 5, none at 6 or 7.',
	},
	'place-country': {
		severity: 'error',
		says: 'A place lies inside its country, or within 25 km of it.',
	},
	'place-admin1': {
		severity: 'warning',
		says: 'The first-level unit of a place (governorate, province) is one of its country, and the place lies in it or within 20 km of it.',
	},
	'region-country': { severity: 'error', says: 'A country belongs to one region.' },
	'domain-taken': { severity: 'error', says: 'A domain belongs to one publisher.' },
	'name-taken': {
		severity: 'error',
		says: 'No two actors and no two publishers share a name, in whatever spelling, and an alias is not the name of another.',
	},
} as const satisfies Record<string, Rule>;
