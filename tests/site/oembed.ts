import { z } from 'zod';

/** What oembed.com asks of a document of the type `rich`, and what this site puts into it. */
const rich = z.object({
	version: z.literal('1.0'),
	type: z.literal('rich'),
	title: z.string().min(1),
	provider_name: z.string().min(1),
	provider_url: z.url(),
	html: z.string().regex(/^<iframe src="https?:\/\/[^"]+" title="[^"]+" [^<>]*><\/iframe>$/),
	width: z.int().min(1),
	height: z.int().min(1),
	thumbnail_url: z.url(),
	thumbnail_width: z.int().min(1),
	thumbnail_height: z.int().min(1),
});

/** Returns the address that an oEmbed document puts into a frame, or what is wrong with the document. */
export function readOEmbed(text: string): { readonly frame?: string; readonly problem?: string } {
	const read = rich.safeParse(JSON.parse(text));
	if (!read.success) return { problem: z.prettifyError(read.error) };
	const frame = /src="([^"]+)"/.exec(read.data.html)?.[1]?.replaceAll('&amp;', '&');
	return frame === undefined ? { problem: 'no frame' } : { frame };
}
