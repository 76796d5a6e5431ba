/** The rows of the import table about what the record is published as, beside its pages. */
export const publishingRows = [
	{
		// Those that the explorer loads in the browser import from `model` alone.
		files: ['src/exports/**'],
		code: ['model', 'addresses', 'i18n', 'schema'],
		packages: ['ical-generator', 'xastscript', 'xast-util-to-xml'],
		packageTypes: ['schema-dts'],
		runs: 'plain',
	},
	{
		files: ['src/exports/{feeds,tables}/**'],
		code: ['data-table', 'event-rows', 'publication', 'record-dates', 'i18n', 'model', 'schema'],
		packages: ['xastscript', 'xast-util-to-xml'],
		runs: 'plain',
	},
	{
		// What machines read on a page, in the words of schema.org.
		files: ['src/exports/linked-data/**'],
		code: [
			'licence',
			'list-data-files',
			'publication',
			'record-dates',
			'test-publication',
			'i18n',
			'model',
		],
		packageTypes: ['schema-dts'],
		runs: 'plain',
	},
	{
		// Charts as pictures that can be saved: from the record to files.
		files: ['src/pictures/**'],
		code: [
			'charts',
			'explore/explore-lane',
			'figures',
			'i18n',
			'map-shapes',
			'model',
			'page-context',
			'social',
			'timeline',
		],
		runs: 'astro',
	},
	{
		// Social images: from words to a drawing, and from that to a picture, which is kept on the disk.
		files: ['src/social/**'],
		code: ['charts/drawing', 'charts/scale', 'i18n', 'model'],
		packages: ['@resvg/resvg-wasm', 'node:*'],
		runs: 'node',
	},
];
