/** The packages that read and write Markdown. */
export const unifiedFamily = [
	'unified',
	'remark-*',
	'rehype-*',
	'micromark*',
	'mdast-util-*',
	'hast-util-*',
	'unist-util-*',
	'vfile',
];

/** The modules of `charts/` and `model/` that are numbers in, numbers out. */
export const geometry = ['d3-array', 'd3-shape'];

/** The parts of the model that charts draw from: dates, stretches of the calendar, events as columns, the parts that events are cut into. */
export const calendarAndColumns = [
	'model/calendar-stretch',
	'model/count-quarters',
	'model/date',
	'model/event-table',
];

/** All parts that pages may import. */
export const everything = [
	'addresses',
	'charts',
	'checks',
	'client/day-text',
	'components',
	'explore',
	'exports',
	'figures',
	'i18n',
	'layouts',
	'map-shapes',
	'model',
	'page-context',
	'pictures',
	'publishing',
	'rules',
	'schema',
	'search',
	'social',
	'styles',
	'timeline',
];

/** What a test may import besides what its module may. */
export const testExtras = {
	code: ['i18n', 'model', 'parse', 'rules', 'schema'],
	packages: ['node:*', '@citation-js/*', 'csv-parse', 'edtf', 'fast-check', 'vfile'],
};
