import { calendarAndColumns, geometry } from './import-groups.mjs';

/** The rows of the import table on charts, and on the figures beside a text that are made of them. */
export const chartRows = [
	{
		// `scale` holds what every chart's axis needs, `drawing` how drawings become markup and elements.
		files: ['src/charts/**'],
		code: ['i18n', 'scale', 'drawing', ...calendarAndColumns],
		types: ['model', 'schema'],
		packages: geometry,
		runs: 'plain',
	},
	{
		// What the tests of a folder share.
		files: ['src/charts/*/test-*.ts'],
		code: ['model'],
		runs: 'plain',
	},
	{
		// Run when the site is built.
		files: [
			'atlas',
			'base-map',
			'city-points',
			'locator-shapes',
			'map-detail',
			'split-borders',
		].map((name) => `src/charts/map/${name}.ts`),
		packages: ['d3-geo', 'iso-3166', 'topojson-client', 'topojson-simplify'],
		packageTypes: ['geojson', 'topojson-specification'],
		runs: 'plain',
	},
	{
		files: ['src/charts/**/*.astro'],
		code: ['components', 'i18n', 'addresses', 'scale', 'drawing', ...calendarAndColumns],
		types: ['model', 'schema'],
		runs: 'astro',
	},
	{
		// The one chart made of two others: the marks of who held what, on the ground of the map.
		files: ['src/charts/control-map/**'],
		code: [
			'addresses',
			'i18n',
			'scale',
			'drawing',
			'control',
			'map',
			'model/largest-cluster',
			...calendarAndColumns,
		],
		types: ['model'],
		runs: 'plain',
	},
	{
		files: ['src/charts/*/client*.ts'],
		code: ['client', 'i18n', 'model', 'scale', 'drawing'],
		packages: [...geometry, 'd3-brush', 'd3-selection', 'd3-zoom'],
		runs: 'browser',
	},
	{
		// The figures beside a text: what an author asked for, drawn by the charts.
		files: ['src/figures/**'],
		code: ['charts/toll/to-columns', 'explore/query-of-choices', 'i18n', 'model'],
		types: ['schema'],
		runs: 'plain',
	},
	{
		files: ['src/figures/**/*.astro'],
		code: ['charts', 'components', 'i18n', 'map-shapes', 'model', 'page-context'],
		types: ['schema'],
		runs: 'astro',
	},
	{
		files: ['src/figures/client*.ts'],
		runs: 'browser',
	},
];
