import type { DrawingNode } from '../charts/drawing/drawing-node.ts';
import { toMarkup } from '../charts/drawing/to-markup.ts';
import { getPageContext, languageParameters, type PageContext } from '../page-context.ts';
import { pictureImage } from '../social/picture-image.ts';
import { getTimeline } from '../timeline.ts';
import { affiliatesPicture } from './affiliates-picture.ts';
import { controlMapPicture, controlPicture } from './control-picture.ts';
import { leadersPicture } from './leaders-picture.ts';
import { matrixPicture } from './matrix-picture.ts';
import { sourcesPicture } from './sources-picture.ts';
import { tollPicture } from './toll-picture.ts';

/** The pictures that can be saved, by their name, and how each is drawn; nothing where the record has nothing to show. */
const pictures = {
	affiliates: affiliatesPicture,
	control: controlPicture,
	'control-map': controlMapPicture,
	'countries-by-year': matrixPicture,
	leaders: leadersPicture,
	sources: sourcesPicture,
	toll: tollPicture,
} as const satisfies Readonly<Record<string, (context: PageContext) => DrawingNode | undefined>>;

export type PictureName = keyof typeof pictures;

/** A picture as the files that can be saved: the drawing, and the same at twice its size in pixels. */
export interface Picture {
	readonly svg: Buffer;
	readonly png: Buffer;
}

const drawn = new Map<string, Promise<Picture | undefined>>();

/** Returns a picture in the language of a page; in a build it is drawn once. */
export function getPicture(name: PictureName, context: PageContext): Promise<Picture | undefined> {
	const key = `${name} ${context.language}`;
	const known = drawn.get(key);
	if (known && !import.meta.env.DEV) return known;
	const picture = draw(name, context);
	drawn.set(key, picture);
	return picture;
}

async function draw(name: PictureName, context: PageContext): Promise<Picture | undefined> {
	const drawing = pictures[name](context);
	if (!drawing) return undefined;
	const svg = toMarkup(drawing);
	return { svg: Buffer.from(svg), png: await pictureImage(svg, context) };
}

/** Lists the files of a picture for `Downloads`; none where there is no picture. */
export async function filesOfPicture(
	name: PictureName,
	{ context, at }: { readonly context: PageContext; readonly at: string },
): Promise<{ readonly href: string; readonly format: string; readonly bytes: number }[]> {
	const picture = await getPicture(name, context);
	if (!picture) return [];
	return [
		{ href: `${at}.svg`, format: 'SVG', bytes: picture.svg.length },
		{ href: `${at}.png`, format: 'PNG', bytes: picture.png.length },
	];
}

/** The media types of the files of a picture. */
export const mediaTypes = { svg: 'image/svg+xml', png: 'image/png' } as const;

export type PictureFormat = keyof typeof mediaTypes;

/** Makes the two exports of a route that answers with a picture, in every language that has it. */
export function pictureRoute(name: PictureName, format: PictureFormat) {
	return {
		getStaticPaths: async () => {
			const { site } = await getTimeline();
			const paths = languageParameters(site).map(async (language) => {
				const picture = await getPicture(name, await getPageContext(language));
				return picture ? [{ params: { language } }] : [];
			});
			return (await Promise.all(paths)).flat();
		},
		GET: async ({ params }: { readonly params: Readonly<Record<string, string | undefined>> }) => {
			const picture = await getPicture(name, await getPageContext(params['language']));
			if (!picture) return new Response(null, { status: 404 });
			return new Response(new Uint8Array(picture[format]), {
				headers: { 'Content-Type': mediaTypes[format] },
			});
		},
	};
}
