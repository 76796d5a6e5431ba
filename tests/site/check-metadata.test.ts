import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsOfPage } from './check-metadata.ts';
import { readPage } from './read-page.ts';

const url = 'https://timeline.example/events/2014-06-10-mosul/';
const article = {
	'@context': 'https://schema.org',
	'@type': 'Article',
	url,
	headline: 'Mosul falls',
	datePublished: '2026-11-22',
	dateModified: '2026-11-25',
	about: { '@type': 'Event', startDate: '2014-06-10' },
	citation: [{ name: 'Report', datePublished: '2014-06-11' }],
};

function page(data: object, title = 'Mosul falls'): string {
	return `<meta name="citation_title" content="${title}" />
		<meta name="citation_public_url" content="${url}" />
		<meta name="citation_publication_date" content="2026/11/25" />
		<meta name="citation_language" content="en" />
		<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

const address = '/events/2014-06-10-mosul/';

test('problemsOfPage(a page whose metadata agree) are none, and its data are no script', () => {
	const read = readPage(page(article));
	assert.deepEqual(problemsOfPage(read, address), []);
	assert.equal(read.inlineScript, '');
});

test('problemsOfPage() names what does not agree', () => {
	assert.deepEqual(problemsOfPage(readPage(page(article, 'Another')), address), [
		'expected that `citation_title` is the headline',
	]);
	assert.match(
		problemsOfPage(readPage(page({ ...article, datePublished: 'yesterday' })), address)[0] ?? '',
		/JSON-LD is not valid.*datePublished/s,
	);
	assert.match(problemsOfPage(readPage('<p>'), address)[0] ?? '', /not valid/);
});
