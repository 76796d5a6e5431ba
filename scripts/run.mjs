/**
 * Runs a tool or one of our scripts with the project's own Node, whatever Node the machine has.
 *
 *   node scripts/run.mjs astro dev          runs node_modules/astro's command
 *   node scripts/run.mjs scripts/build.ts   runs a TypeScript file
 *
 * Plain JavaScript that Node 18 can read, since it starts before the pinned Node is there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
/** The oldest Node that runs TypeScript files as they are and that Astro and the tests accept. */
const oldest = [22, 19];

function installIfStale() {
	const installed = join(modules, '.package-lock.json');
	const lock = join(root, 'package-lock.json');
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs - 5000) return;
	console.error('Installing packages (npm ci) …');
	const windows = process.platform === 'win32';
	const options = { cwd: root, stdio: ['ignore', 2, 2], shell: windows };
	const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
	if (result.status !== 0) process.exit(result.status ?? 1);
}

function findNode() {
	const name = `${process.platform}-${process.arch}`.replace('win32', 'win');
	const candidates = [`node-${name}`, `node-bin-${name}`].map((packageName) =>
		join(modules, packageName, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
	);
	const pinned = candidates.find(existsSync);
	if (pinned) return pinned;
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return process.execPath;
	console.error(
		`Expected Node ${oldest.join('.')} or newer, found ${process.versions.node}, and npm has no Node for ${name} here.\n` +
			'  Mend: run `npm ci` without --omit=optional, or install a newer Node.',
	);
	process.exit(1);
}

function findProgram(name) {
	if (/\.(ts|mjs|js)$/.test(name)) return join(root, name);
	const owner = { 'astro-check': '@astrojs/check', playwright: '@playwright/test' }[name] ?? name;
	const folder = join(modules, owner);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

const [name, ...args] = process.argv.slice(2);
installIfStale();
const node = findNode();
const child = spawn(node, [findProgram(name), ...args], {
	cwd: root,
	stdio: 'inherit',
	env: {
		...process.env,
		ASTRO_TELEMETRY_DISABLED: '1',
		// A script starts in half the time when its TypeScript has been read before.
		NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, '.cache/node'),
		PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
	},
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
