/** Turns a row of the import table into the options of ESLint's own `no-restricted-imports`. */
export function importPatterns(row) {
	const { code = [], types = [], packages = [], packageTypes = [] } = row;
	const values = [ownFolder, ...code.map(folderPattern), ...packages.map(packagePattern)];
	const all = [...values, ...types.map(folderPattern), ...packageTypes.map(packagePattern)];
	return {
		patterns: [
			{
				regex: noneOf(all),
				message: `Not in this row of eslint/import-table.mjs, which allows: ${describe(row)}.`,
			},
			{
				regex: noneOf(values),
				allowTypeImports: true,
				message: `Only types may be imported from here; see eslint/import-table.mjs, which allows: ${describe(row)}.`,
			},
		],
	};
}

/** `./anything` that does not climb out again. */
const ownFolder = String.raw`\./(?!.*\.\./).*`;

/** A part of `src/`: a folder, a file, or a file in a folder. */
function folderPattern(part) {
	return String.raw`(\.\./)+${escape(part)}(\.\w+|/.*)?`;
}

function packagePattern(name) {
	return name.includes('*') ? escape(name).replace(String.raw`\*`, '.*') : `${escape(name)}(/.*)?`;
}

function noneOf(patterns) {
	return `^(?!(${patterns.join('|')})$)`;
}

function escape(text) {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function describe({ code = [], types = [], packages = [], packageTypes = [] }) {
	const typed = [...types, ...packageTypes].map((name) => `${name} (types)`);
	return ['its own folder', ...code, ...packages, ...typed].join(', ');
}
