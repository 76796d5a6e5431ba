import { authorRows } from './import-rows-authors.mjs';
import { everything, unifiedFamily } from './import-groups.mjs';
import { chartRows } from './import-rows-charts.mjs';
import { publishingRows } from './import-rows-publishing.mjs';

/**
 * Who may import whom: the table of the architecture, one row a kind of module.
 *
 * - `files`: the modules the row is about. Where two rows fit a file, the later one holds.
 * - `code`: parts of `src/` they may import. `types`: parts of which they may import types only.
 * - `packages`: packages they may import; `packageTypes`: packages of which types only.
 * - `runs`: `plain` can be loaded by `node --test`, has no DOM, no clock and no chance;
 *   `node` may touch the disk; `browser` and `astro` are what they say.
 *
 * A module may always import from its own folder. Nothing imports `pages`, and no chart another chart.
 */
export const importTable = [
	{
		files: ['src/rules/**'],
		packages: ['leven'],
		packageTypes: ['vfile'],
		runs: 'plain',
	},
	{
		files: ['src/parse/**'],
		code: ['rules'],
		packages: ['gray-matter', 'js-yaml', 'yaml'],
		runs: 'plain',
	},
	{
		files: ['src/schema/**'],
		code: ['rules'],
		packages: ['zod'],
		packageTypes: ['vfile'],
		runs: 'plain',
	},
	{
		files: ['src/model/**'],
		code: ['schema'],
		packages: ['d3-array', 'd3-time'],
		runs: 'plain',
	},
	{
		files: ['src/checks/**'],
		code: ['rules', 'schema', 'model', 'search/fold-word'],
		types: ['parse'],
		packageTypes: ['vfile'],
		runs: 'plain',
	},
	{
		files: ['src/markdown/**'],
		code: ['rules'],
		types: ['schema'],
		packages: unifiedFamily,
		packageTypes: ['hast', 'mdast', 'unist'],
		runs: 'plain',
	},
	{
		files: ['src/load/**'],
		code: ['parse', 'schema', 'checks', 'markdown', 'rules', 'model/find-publisher'],
		packages: ['vfile', 'node:*', 'iso-3166', 'topojson-client'],
		packageTypes: ['astro/loaders', 'geojson', 'topojson-specification', 'zod'],
		runs: 'node',
	},
	{
		// Texts lie a folder deeper; those in English give the type of the others.
		files: ['src/i18n/**'],
		code: ['en', 'format-date', 'format-number', 'language'],
		types: ['model', 'schema'],
		runs: 'plain',
	},
	{
		files: ['src/report/**'],
		code: ['i18n', 'model', 'schema'],
		runs: 'plain',
	},
	...publishingRows,
	...chartRows,
	{
		files: ['src/search/**'],
		code: ['i18n', 'model', 'addresses'],
		types: ['schema'],
		packages: ['d3-array'],
		runs: 'plain',
	},
	{
		files: ['src/search/**/*.astro'],
		code: ['components', 'i18n', 'model', 'addresses', 'styles'],
		types: ['page-context'],
		runs: 'astro',
	},
	{
		files: ['src/search/client*.ts', 'src/search/*-element.ts'],
		code: ['client', 'i18n', 'model'],
		runs: 'browser',
	},
	{
		// What the scripts of several parts share.
		files: ['src/client/**'],
		code: ['i18n/language'],
		runs: 'browser',
	},
	{
		// The explorer: one filter over timeline, map and list.
		files: ['src/explore/**'],
		code: [
			'i18n',
			'model',
			'search/fold-word',
			'charts/scale',
			// Filter and timeline share one address.
			'charts/timeline/chart-event',
			'charts/timeline/chart-state',
			'charts/timeline/complete-day',
			'charts/timeline/time-window',
		],
		types: ['schema'],
		runs: 'plain',
	},
	{
		files: ['src/explore/**/*.astro'],
		code: ['charts', 'components', 'i18n', 'addresses', 'styles', 'model'],
		types: ['page-context', 'schema'],
		runs: 'astro',
	},
	{
		files: ['src/explore/client*.ts'],
		code: ['charts', 'client', 'exports', 'i18n', 'model', 'search/fold-word'],
		runs: 'browser',
	},
	{
		files: ['src/components/**'],
		code: [
			'i18n',
			'addresses',
			'charts',
			'client',
			'explore/explore-lane',
			'explore/query-of-choices',
			'exports',
			'model',
			'page-context',
			'pictures',
			'report',
			'social/card-size',
			'styles',
		],
		types: ['schema', 'rules'],
		runs: 'astro',
	},
	{
		files: ['src/layouts/**'],
		code: [
			'components',
			'exports/linked-data',
			'fonts',
			'i18n',
			'addresses',
			'model',
			'page-context',
			'search',
			'styles',
			'timeline',
		],
		types: ['schema'],
		runs: 'astro',
	},
	...authorRows,
	{
		files: ['src/timeline.ts'],
		code: ['load/live-record', 'model'],
		types: ['schema', 'rules'],
		packages: ['astro:content'],
		runs: 'astro',
	},
	{
		files: ['src/content.config.ts'],
		code: ['load', 'schema'],
		packages: ['astro:content'],
		runs: 'astro',
	},
	{
		files: ['src/addresses.ts'],
		code: ['model/date'],
		types: ['model', 'schema'],
		runs: 'plain',
	},
	{
		files: ['src/publishing.ts'],
		code: ['exports', 'page-context', 'i18n', 'timeline'],
		runs: 'astro',
	},
	{
		files: ['src/map-shapes.ts'],
		code: ['charts/map/locator-shapes', 'load/read-map-shapes'],
		packages: ['world-atlas'],
		runs: 'astro',
	},
	{
		files: ['src/page-context.ts'],
		code: ['addresses', 'i18n', 'model/tabulate-events', 'timeline'],
		types: ['model', 'schema'],
		runs: 'astro',
	},
	{
		files: ['src/pages/**'],
		code: everything,
		packages: ['astro', 'd3-array', 'world-atlas'],
		runs: 'astro',
	},
	{
		// Shapes are not part of the record that the pages share.
		files: ['src/pages/explore/*.json.ts'],
		code: [...everything, 'load/read-map-shapes'],
		packages: ['astro', 'world-atlas'],
		runs: 'astro',
	},
];
