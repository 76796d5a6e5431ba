import assert from 'node:assert/strict';
import test from 'node:test';
import { embedMarkup } from './embed-markup.ts';

test('embedMarkup(address, title) is a frame that a page can hold, whatever the words of the filter', () => {
	assert.equal(
		embedMarkup({
			address: 'https://timeline.example/embed/?q=%22a%22&country=IQ',
			title: 'Timeline: “a” & "b" <c>',
		}),
		'<iframe src="https://timeline.example/embed/?q=%22a%22&amp;country=IQ" title="Timeline: “a” &amp; &quot;b&quot; &lt;c>" width="100%" height="640" loading="lazy" style="border: 0"></iframe>',
	);
});
