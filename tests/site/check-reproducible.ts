import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildRecord } from '../../scripts/build/build-record.ts';
import { runCommand } from '../../scripts/test/run-command.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { root } from '../../scripts/root.ts';
import type { Finding } from './finding.ts';

const copied = [
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'public',
	'scripts',
	'src',
	'tsconfig.json',
];

/**
 * Builds a timeline again from a copy of the project in another folder and in the time zone farthest
 * from the tests', and compares every file with the site that `npm test` built.
 */
export async function checkReproducible({
	content,
	output,
}: {
	content: string;
	output: string;
}): Promise<Finding> {
	// Below the project, so that the copy finds the installed packages.
	const copy = join(root, '.cache/reproducible/another place/copy');
	rmSync(copy, { recursive: true, force: true });
	for (const name of copied.filter((path) => existsSync(join(root, path)))) {
		cpSync(join(root, name), join(copy, name), { recursive: true });
	}
	cpSync(content, join(copy, 'content'), { recursive: true });
	await runCommand([join(copy, 'scripts/build.ts')], {
		folder: copy,
		environment: {
			TZ: 'Pacific/Kiritimati',
			LANG: 'C',
			TIMELINE_CONTENT: 'content',
			TIMELINE_OUT: 'dist',
		},
	});
	if (readBuildRecord(output)?.inputs !== readBuildRecord(join(copy, 'dist'))?.inputs) {
		const problem =
			'The input has changed since the first build\n  Mend: npm test -- build reproducible';
		return { problems: [problem], looked: '' };
	}
	const first = digestFiles(output);
	const second = digestFiles(join(copy, 'dist'));
	const names = [...new Set([...first.keys(), ...second.keys()])].sort();
	const problems = names
		.filter((name) => first.get(name) !== second.get(name))
		.map((name) => `${name} differs between two builds of the same input`);
	if (problems.length === 0) rmSync(join(root, '.cache/reproducible'), { recursive: true });
	return { problems, looked: `${names.length} files equal in another folder and time zone` };
}

function digestFiles(folder: string): ReadonlyMap<string, string> {
	const digest = (name: string) =>
		createHash('sha256')
			.update(readFileSync(join(folder, name)))
			.digest('hex');
	return new Map(listFiles(folder).map((name) => [name, digest(name)]));
}
