import assert from 'node:assert/strict';
import test from 'node:test';
import { frameMarkup } from './frame-markup.ts';

test('frameMarkup(address, title) is a frame that a page can hold, whatever the words of the filter', () => {
	assert.equal(
		frameMarkup({
			address: 'https://timeline.example/embed/?q=%22a%22&country=IQ',
			title: 'Timeline: “a” & "b" <c>',
			height: 640,
		}),
		'<iframe src="https://timeline.example/embed/?q=%22a%22&amp;country=IQ" title="Timeline: “a” &amp; &quot;b&quot; &lt;c>" width="100%" height="640" loading="lazy" style="border: 0"></iframe>',
	);
});
