import { realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { allowInline } from './allow-inline.ts';

const scripts = /<script type="module" src="([^"]+)"><\/script>/g;

/** Lists the addresses of the modules that a page links, in their order. */
export function scriptsOf(html: string): string[] {
	return [...html.matchAll(scripts)].flatMap(([, address]) => address ?? []);
}

interface Joined {
	readonly addresses: readonly string[];
	/** The path that all addresses of the site begin with, with a slash at its end. */
	readonly base: string;
}

/**
 * Joins scripts of a site, with all that they import at once, in their order. What they load later stays a file of its
 * own, named by its address, since an inline script has none to begin from.
 */
export async function joinScripts(site: string, { addresses, base }: Joined): Promise<string> {
	const files = addresses.map((address) => `./${address.slice(base.length)}`);
	const folder = realpathSync(site);
	const { outputFiles } = await build({
		stdin: {
			contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'),
			resolveDir: site,
		},
		bundle: true,
		write: false,
		format: 'esm',
		target: 'esnext',
		minify: true,
		logLevel: 'silent',
		plugins: [
			{
				name: 'keep-what-is-loaded-later',
				setup(builder) {
					builder.onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
						if (kind !== 'dynamic-import') return undefined;
						const beside = relative(folder, resolveDir).replaceAll(sep, '/');
						return { path: posix.join(base, beside, path), external: true };
					});
				},
			},
		],
	});
	return outputFiles.map(({ text }) => text.trim()).join('');
}

/**
 * Returns a page with one module in place of those it linked, where the last of them was, and with its hash in the
 * policy of the page. Modules run when the page has been read, in whatever place they stand.
 */
export function withScript(html: string, script: string): string {
	const last = scriptsOf(html).at(-1);
	if (last === undefined) return html;
	if (script.includes('</script')) throw new Error('Expected a script without an end tag of HTML');
	return allowInline(html, { directive: 'script-src', text: script }).replace(
		scripts,
		(_, address) => (address === last ? `<script type="module">${script}</script>` : ''),
	);
}
