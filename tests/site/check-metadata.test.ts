import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsOfPage } from './check-metadata.ts';
import { readPage } from './read-page.ts';

const url = 'https://timeline.example/events/2014-06-10-mosul/';
const article = {
	'@context': 'https://schema.org',
	'@type': 'Article',
	'@id': url,
	url,
	headline: 'Mosul falls',
	description: 'The city falls.',
	image: `${url}social.png`,
	inLanguage: 'en',
	license: 'https://licence.example/',
	author: { '@type': 'Organization', name: 'Timeline', url: 'https://timeline.example/' },
	datePublished: '2026-11-22',
	dateModified: '2026-11-25',
	about: { '@type': 'Event', startDate: '2014-06-10' },
	citation: [{ name: 'Report', datePublished: '2014-06-11' }],
};
const trail = {
	'@context': 'https://schema.org',
	'@type': 'BreadcrumbList',
	itemListElement: [
		{ '@type': 'ListItem', position: 1, name: '2014', item: 'https://timeline.example/2014/' },
	],
};

function page(
	data: object,
	{ title = 'Mosul falls', way = trail }: { title?: string; way?: object } = {},
) {
	return readPage(`<link rel="canonical" href="${url}" />
		<meta name="description" content="The city falls." />
		<meta property="og:title" content="Mosul falls" />
		<meta property="og:description" content="The city falls." />
		<meta property="og:url" content="${url}" />
		<meta property="og:image:alt" content="The title" />
		<meta name="twitter:card" content="summary_large_image" />
		<meta name="citation_title" content="${title}" />
		<meta name="citation_public_url" content="${url}" />
		<meta name="citation_publication_date" content="2026/11/25" />
		<meta name="citation_language" content="en" />
		<script type="application/ld+json">${JSON.stringify(data)}</script>
		<script type="application/ld+json">${JSON.stringify(way)}</script>`);
}

const place = { address: '/events/2014-06-10-mosul/', type: '/events/[id]/' };

test('problemsOfPage(a page whose metadata agree) are none, and its data are no script', () => {
	const read = page(article);
	assert.deepEqual(problemsOfPage(read, place), []);
	assert.equal(read.inlineScript, '');
});

test('problemsOfPage() names what does not agree', () => {
	assert.deepEqual(problemsOfPage(page(article, { title: 'Another' }), place), [
		'expected that `citation_title` is the title',
	]);
	assert.deepEqual(problemsOfPage(page(article), { ...place, address: '/events/other/' }), [
		'expected that its canonical address ends with its path',
	]);
	assert.match(problemsOfPage(readPage('<p>'), place).join('\n'), /`og:title`.*not valid/s);
});

test('problemsOfPage() looks into the JSON-LD: what its type of page needs, whole addresses, dates, the way to it', () => {
	const problemsOf = (changed: object) => problemsOfPage(page({ ...article, ...changed }), place);
	assert.match(problemsOf({ datePublished: 'yesterday' })[0] ?? '', /not valid.*datePublished/s);
	assert.match(problemsOf({ '@type': 'WebPage' })[0] ?? '', /not valid.*Article/s);
	assert.deepEqual(problemsOf({ mentions: [{ '@id': '/events/x/' }] }), [
		'`@id` of its JSON-LD is `/events/x/`',
	]);
	assert.deepEqual(problemsOf({ about: { ...article.about, endDate: '12 June' } }), [
		'`endDate` of its JSON-LD is `12 June`',
	]);
	assert.deepEqual(problemsOf({ url: 'https://timeline.example/' }), [
		`expected \`${url}\` in its JSON-LD, found https://timeline.example/`,
	]);
	assert.deepEqual(
		problemsOfPage(page(article, { way: { ...trail, itemListElement: [] } }), place),
		['its JSON-LD holds a way to it that is not valid'],
	);
});
