import { createHash } from 'node:crypto';

/** Adds the hash of an inline element's text to a directive of the page's policy (CSP level 3, section 6.7.3.3). */
export function allowInline(
	html: string,
	{ directive, text }: { readonly directive: 'script-src' | 'style-src'; readonly text: string },
): string {
	const hash = createHash('sha256').update(text).digest('base64');
	const policy = new RegExp(`content-security-policy"[^>]* ${directive}[^;"]*`);
	return html.replace(policy, `$& 'sha256-${hash}'`);
}
