import type { APIRoute } from 'astro';
import { getPublishedData } from '../../publishing.ts';

export async function getStaticPaths() {
	const { files } = await getPublishedData();
	return files.map(({ name }) => ({ params: { file: name } }));
}

/** A file of the data, in the language of the record. */
export const GET: APIRoute = async ({ params }) => {
	const { files } = await getPublishedData();
	const file = files.find(({ name }) => name === params['file']);
	if (!file) return new Response(null, { status: 404 });
	return new Response(file.text, {
		headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` },
	});
};
