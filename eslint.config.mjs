import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { importPatterns } from './eslint/import-patterns.mjs';
import { testExtras } from './eslint/import-groups.mjs';
import { importTable } from './eslint/import-table.mjs';
import {
	browserGlobals,
	forbiddenClock,
	forbiddenClockProperties,
	forbiddenDates,
	forbiddenDefaultExport,
	forbiddenImportExpression,
	forbiddenSyntax,
} from './eslint/house-rules.mjs';
import { noDateFromString } from './eslint/no-date-from-string.mjs';

const tests = ['**/*.test.ts', 'tests/**'];
const configFiles = ['*.config.{mjs,ts}', '.*.mjs', 'eslint/**', 'src/content.config.ts'];

export default defineConfig(
	{
		ignores: [
			'.astro/',
			'.cache/',
			'content/',
			'dist/',
			'public/',
			'test-results/',
			'tests/fixtures/',
		],
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	tseslint.configs.strictTypeChecked,
	astro.configs['flat/recommended'],
	{
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		plugins: { house: { rules: { 'no-date-from-string': noDateFromString } } },
		rules: {
			eqeqeq: 'error',
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
			'no-restricted-syntax': [
				'error',
				...forbiddenSyntax,
				...forbiddenDates,
				...forbiddenDefaultExport,
			],
			'prefer-const': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
			],
			// `test()` of node:test returns a promise that the runner itself awaits.
			'@typescript-eslint/no-floating-promises': [
				'error',
				{
					allowForKnownSafeCalls: [
						{ from: 'package', package: 'node:test', name: ['test', 'suite', 'it', 'describe'] },
					],
				},
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// A literal type is the point of `as const`-like assertions in the shell only; see below.
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'house/no-date-from-string': 'error',
		},
	},
	...importTable.flatMap(({ files, runs, ...row }) => {
		const extended = {
			...row,
			code: [...(row.code ?? []), ...testExtras.code],
			packages: [...(row.packages ?? []), ...testExtras.packages],
		};
		return [
			{
				files,
				rules: {
					...rowRules({ files, runs }),
					'no-restricted-imports': ['error', importPatterns(row)],
				},
			},
			{
				files: files.map(testPattern),
				rules: { 'no-restricted-imports': ['error', importPatterns(extended)] },
			},
		];
	}),
	{
		files: ['src/model/date*.ts', 'src/i18n/**', 'src/schema/edtf.ts'],
		rules: {
			'house/no-date-from-string': 'off',
			'no-restricted-syntax': [
				'error',
				...forbiddenSyntax,
				...forbiddenClock,
				...forbiddenDefaultExport,
			],
		},
	},
	{
		// The shell: here data of unknown type becomes typed.
		files: ['src/load/**', 'scripts/**', 'bench/**', ...tests],
		rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
	},
	{
		// A test is as long as its cases, and asks pages and parsers for values it then checks.
		files: tests,
		rules: {
			'max-lines': 'off',
			'no-restricted-syntax': ['error', ...forbiddenSyntax, ...forbiddenDefaultExport],
			'house/no-date-from-string': 'off',
			'@typescript-eslint/no-misused-spread': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		files: configFiles,
		rules: { 'no-restricted-syntax': ['error', ...forbiddenSyntax] },
	},
	{
		// Types stop at the frontmatter of a component and do not reach plain JavaScript.
		files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
		extends: [tseslint.configs.disableTypeChecked],
		rules: { 'house/no-date-from-string': 'off' },
	},
	{
		// The script of a component runs in the browser.
		files: ['**/*.astro/*.ts'],
		rules: { 'no-restricted-globals': 'off' },
	},
);

/** What the place where a module runs forbids. */
function rowRules({ runs }) {
	const house = [...forbiddenSyntax, ...forbiddenDates];
	if (runs === 'plain') {
		return {
			'no-restricted-globals': ['error', ...browserGlobals],
			'no-restricted-properties': ['error', ...forbiddenClockProperties],
			'no-restricted-syntax': [
				'error',
				...house,
				...forbiddenClock,
				...forbiddenDefaultExport,
				...forbiddenImportExpression,
			],
		};
	}
	if (runs === 'browser') {
		return {
			'no-restricted-globals': 'off',
			'no-restricted-properties': 'off',
			'no-restricted-syntax': ['error', ...house, ...forbiddenDefaultExport],
		};
	}
	return {
		'no-restricted-globals': 'off',
		'no-restricted-properties': ['error', ...forbiddenClockProperties],
		'no-restricted-syntax': ['error', ...house, ...forbiddenClock, ...forbiddenDefaultExport],
	};
}

/** The tests among the files of a pattern. */
function testPattern(pattern) {
	return pattern.endsWith('.ts') ? pattern.replace(/\.ts$/, '.test.ts') : `${pattern}/*.test.ts`;
}
