import assert from 'node:assert/strict';
import test from 'node:test';
import { testEvent } from '../model/test-content.ts';
import { testPublication } from './test-publication.ts';
import { toOEmbed } from './to-oembed.ts';

const publication = testPublication(
	testEvent('2014-06-10-first', { title: 'A "market" opens & closes' }),
);

test('toOEmbed(event) is a rich document of version 1.0 whose markup is a frame of this site', () => {
	const [event] = publication.timeline.events;
	assert.ok(event);
	const base = 'https://timeline.example/base/';
	assert.deepEqual(toOEmbed(event, { ...publication, image: { width: 1200, height: 630 } }), {
		version: '1.0',
		type: 'rich',
		title: 'A "market" opens & closes',
		provider_name: 'Markets',
		provider_url: base,
		html: `<iframe src="${base}embed/events/2014-06-10-first/" title="A &quot;market&quot; opens &amp; closes" width="100%" height="480" loading="lazy" style="border: 0"></iframe>`,
		width: 640,
		height: 480,
		thumbnail_url: `${base}events/2014-06-10-first/social.png`,
		thumbnail_width: 1200,
		thumbnail_height: 630,
	});
});
