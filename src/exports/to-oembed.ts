import { textIn } from '../model/questions.ts';
import type { Event } from '../model/timeline.ts';
import { frameMarkup } from './frame-markup.ts';
import { absolute, type Publication } from './publication.ts';

/** The size of the frame of an event in pixels: a title of three lines, a summary and figures on a column of text. */
export const eventFrameSize = { width: 640, height: 480 } as const;

type FramedRecord = Pick<Publication, 'timeline' | 'language' | 'addresses' | 'name'>;

/** Writes the markup that shows an event in a frame of another page. */
export function eventFrame(event: Event, publication: FramedRecord): string {
	const { addresses, language, timeline } = publication;
	const { title } = textIn(event, { language, fallback: timeline.site.defaultLanguage });
	return frameMarkup({
		address: absolute(publication, addresses.eventFrame(event.id)),
		title,
		height: eventFrameSize.height,
	});
}

/**
 * Tells other sites how to show an event, as oEmbed 1.0 (oembed.com) has it. A file cannot heed the width that is asked
 * for, so the frame takes whatever width it is given.
 */
export function toOEmbed(
	event: Event,
	{ image, ...publication }: FramedRecord & { readonly image: OEmbedImage },
) {
	const { addresses, language, name, timeline } = publication;
	const { title } = textIn(event, { language, fallback: timeline.site.defaultLanguage });
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: name(timeline.site.title),
		provider_url: absolute(publication, addresses.home),
		html: eventFrame(event, publication),
		...eventFrameSize,
		thumbnail_url: absolute(publication, addresses.eventImage(event.id)),
		thumbnail_width: image.width,
		thumbnail_height: image.height,
	};
}

interface OEmbedImage {
	readonly width: number;
	readonly height: number;
}
