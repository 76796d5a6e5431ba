import type { APIRoute } from 'astro';

/** Lets every robot in and names the sitemap (RFC 9309). */
export const GET: APIRoute = ({ site: origin }) =>
	new Response(
		`User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${import.meta.env.BASE_URL}sitemap.xml`, origin).href}\n`,
	);
