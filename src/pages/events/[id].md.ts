import type { APIRoute } from 'astro';
import { getTimeline } from '../../timeline.ts';

export async function getStaticPaths() {
	const { events, site } = await getTimeline();
	return events.flatMap(({ id, written }) =>
		// A translation has the name that it has in the content folder.
		Object.entries(written).map(([language, text]) => ({
			params: { id: language === site.defaultLanguage ? id : `${id}.${language}` },
			props: { text },
		})),
	);
}

/** The file that an event was written in. */
export const GET: APIRoute<{ readonly text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
