import { styleText } from 'node:util';

/** The stages of a build, in order. */
export const stages = ['content', 'pages', 'search index', 'checks', 'publish'] as const;
export type Stage = (typeof stages)[number];

/** Shows the stages of a build as they pass, a line for each with what it did and the seconds it took. */
export function showStages(stream: NodeJS.WriteStream) {
	let started = performance.now();
	let ticking: NodeJS.Timeout | undefined;

	const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
	const stop = () => {
		clearInterval(ticking);
		if (stream.isTTY) stream.write('\r\u001B[K');
	};
	return {
		begin(stage: Stage): void {
			started = performance.now();
			if (!stream.isTTY) return;
			const show = () => stream.write(`\r\u001B[K  ${stage} … ${styleText('dim', seconds())}`);
			show();
			ticking = setInterval(show, 100).unref();
		},
		end(stage: Stage, did: string): void {
			stop();
			stream.write(`  ${stage.padEnd(14)}${did.padEnd(34)}${seconds().padStart(8)}\n`);
		},
		stop,
	};
}
