import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/root.ts';

interface LockedPackage {
	readonly version?: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
	readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** Says whether a package finds another by Node's resolution: in its own folder or one above it. */
function isLocked(name: string, { from }: { readonly from: string }): boolean {
	if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in lock.packages) return true;
	if (from === '') return false;
	const above = from.lastIndexOf('/node_modules/');
	return isLocked(name, { from: above === -1 ? '' : from.slice(0, above) });
}

// npm leaves out an optional package that its registry does not have, without a word; `npm ci` then
// refuses the lockfile on every machine.
test('package-lock.json has an entry for every optional package', () => {
	const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !isLocked(name, { from }))
			.map((name) => `${from} needs ${name}`),
	);
	assert.deepEqual(missing, []);
});

test('package-lock.json pins every package by digest and names no registry', () => {
	const loose = Object.entries(lock.packages)
		.filter(([path]) => path !== '')
		.filter(
			([, { integrity, resolved }]) => !integrity?.startsWith('sha512-') || resolved !== undefined,
		)
		.map(([path]) => path);
	assert.deepEqual(loose, []);
});

test('package.json pins the same Node for every platform', () => {
	const { optionalDependencies } = lock.packages[''] ?? {};
	assert.equal(new Set(Object.values(optionalDependencies ?? {})).size, 1);
});
