import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';

const content = process.env.TIMELINE_CONTENT ?? 'content';
const { address } = readSite();
const name = content.replace(/[^a-z0-9]+/gi, '-');

/** The address decides `site` and `base`. A site.yaml that cannot be read is reported by the check, not here. */
function readSite() {
	try {
		const site = parse(readFileSync(`${content}/site.yaml`, 'utf8'));
		return { address: new URL(site.address) };
	} catch {
		return { address: new URL('https://timeline.invalid/') };
	}
}

export default defineConfig({
	site: address.origin,
	base: address.pathname,
	outDir: process.env.TIMELINE_OUT ?? 'dist',
	cacheDir: `.cache/astro-${name}`,
	trailingSlash: 'always',
	compressHTML: 'jsx',
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	// Accounts are rendered by src/markdown; Shiki's inline styles would break the policy below.
	markdown: { syntaxHighlight: false },
	build: { inlineStylesheets: 'never', assets: 'assets' },
	vite: {
		// What builds and tests write must not reload an author's page.
		server: { watch: { ignored: ['**/.cache/build-*/**', '**/dist*/**', '**/test-results/**'] } },
		// d3-zoom and d3-brush bring an engine for transitions, which the chart does not have.
		resolve: {
			alias: {
				'd3-transition': fileURLToPath(
					new URL('src/charts/timeline/client-no-transition.ts', import.meta.url),
				),
			},
		},
		build: { assetsInlineLimit: 0, cssMinify: 'lightningcss', modulePreload: { polyfill: false } },
	},
	security: {
		csp: {
			algorithm: 'SHA-256',
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"connect-src 'self'",
				"manifest-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
				"object-src 'none'",
				"require-trusted-types-for 'script'",
				"trusted-types 'none'",
			],
			// Pagefind compiles WebAssembly; nothing else is evaluated.
			scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
			styleDirective: { resources: ["'self'"] },
		},
	},
});
