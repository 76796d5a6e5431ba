import { median } from 'd3-array';
import { toMarkup } from '../src/charts/drawing/to-markup.ts';
import { readContent } from '../src/load/read-content.ts';
import { buildTimeline } from '../src/model/build-timeline.ts';
import { cardOfEvent } from '../src/social/card-of-event.ts';
import { drawCard } from '../src/social/draw-card.ts';
import { createRenderer } from '../src/social/render-card.ts';

/** What the social images of a content folder take. */
export interface ImageMeasure {
	/** Of one image without the cache: the median by the clock. */
	readonly milliseconds: number;
	/** Of all images of a build that finds none in the cache. */
	readonly seconds: number;
	readonly bytes: number;
}

/** Enough for a steady median; the first ones, in which the code gets warm, are left out. */
const measured = 100;
const warm = 10;

/** Draws some social images of a content folder, each anew, and says what one and all of them take. */
export async function measureImages(content: string): Promise<ImageMeasure> {
	const { content: read } = readContent(content);
	if (!read) throw new Error(`Expected a content folder without errors, found ${content}`);
	const { events, site } = buildTimeline(read, { withDrafts: false });
	const { render } = await createRenderer();
	const images = events.slice(0, warm + measured).map((event) => {
		const started = performance.now();
		const card = cardOfEvent(event, { site, language: site.defaultLanguage });
		const { length } = render(toMarkup(drawCard(card)), {
			direction: 'ltr',
			zoom: 1,
			isExact: false,
		});
		return { milliseconds: performance.now() - started, bytes: length };
	});
	const steady = images.slice(Math.min(warm, images.length - 1));
	const milliseconds = median(steady, (image) => image.milliseconds) ?? 0;
	return {
		milliseconds,
		seconds: (milliseconds * events.length) / 1000,
		bytes: median(steady, (image) => image.bytes) ?? 0,
	};
}
