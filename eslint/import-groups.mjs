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

/** All parts that pages may import. */
export const everything = [
	'addresses',
	'charts',
	'checks',
	'components',
	'explore',
	'exports',
	'i18n',
	'layouts',
	'model',
	'page-context',
	'publishing',
	'rules',
	'schema',
	'search',
	'styles',
	'timeline',
];
