import type { RunningChart } from '../charts/timeline/client.ts';
import type { TimeWindow } from '../charts/scale/time-scale.ts';
import { isSameWindow, toWholeDays } from '../charts/timeline/time-window.ts';
import type { ExploreWords } from '../i18n/explore-words.ts';
import { formatStretch } from '../i18n/format-date.ts';
import { stretchAt } from '../model/calendar-stretch.ts';
import { playUnits, stepFrom, type PlayUnit } from './play-steps.ts';

/** The controls that move the window of time by itself or by step. */
export interface Player {
	/** Follows the window; one that the player did not set ends the playing. */
	readonly follow: (window: TimeWindow) => void;
}

interface PlayerOptions {
	readonly chart: RunningChart;
	readonly period: TimeWindow;
	readonly language: string;
	readonly words: ExploreWords;
	/** Called when playing begins and ends. */
	readonly onPlaying: (isPlaying: boolean) => void;
}

/** How long a stretch of time stays, in milliseconds. */
const stay = 1200;

/** Connects the controls; nothing where the page has none. Where the reader wants no motion, time moves by step alone. */
export function connectPlayer(host: HTMLElement, options: PlayerOptions): Player | undefined {
	const { chart, period, language, words, onPlaying } = options;
	const bar = host.querySelector<HTMLElement>('.explore-play');
	const choice = bar?.querySelector<HTMLSelectElement>('select');
	const play = bar?.querySelector<HTMLButtonElement>('[data-play="play"]');
	const output = bar?.querySelector('output');
	if (!bar || !choice || !play || !output) return undefined;
	let timer: ReturnType<typeof setInterval> | undefined;
	/** The window that the player has set last. */
	let own: TimeWindow | undefined;
	const unit = (): PlayUnit => playUnits.find((name) => name === choice.value) ?? 'month';
	const now = () => toWholeDays(chart.window());
	const show = (window: TimeWindow | undefined, cause: 'step' | 'move') => {
		if (!window) return false;
		own = window;
		chart.setWindow(window, cause);
		return true;
	};
	const stop = () => {
		if (timer === undefined) return;
		clearInterval(timer);
		timer = undefined;
		play.textContent = words.play;
		onPlaying(false);
	};
	const start = () => {
		const first = stepFrom(now(), { unit: unit(), period }) ?? stretchAt(period.start, unit());
		// The first step is one that Back undoes; the rest belong to it.
		show(first, 'step');
		play.textContent = words.pause;
		onPlaying(true);
		timer = setInterval(() => {
			if (!show(stepFrom(now(), { unit: unit(), period }), 'move')) stop();
		}, stay);
	};
	play.addEventListener('click', () => {
		if (timer === undefined) start();
		else stop();
	});
	for (const [name, isBack] of [
		['back', true],
		['on', false],
	] as const) {
		bar.querySelector(`[data-play="${name}"]`)?.addEventListener('click', () => {
			stop();
			show(stepFrom(now(), { unit: unit(), period, isBack }), 'step');
		});
	}
	choice.addEventListener('change', stop);
	const still = matchMedia('(prefers-reduced-motion: reduce)');
	const followMotion = () => {
		play.hidden = still.matches;
		if (still.matches) stop();
	};
	still.addEventListener('change', followMotion);
	followMotion();
	return {
		follow(window) {
			if (own && !isSameWindow(own, window)) {
				own = undefined;
				stop();
			}
			const whole = toWholeDays(window);
			const isMonth = isSameWindow(stretchAt(whole.start, 'month'), whole);
			const precision = isMonth ? 'month' : 'range';
			output.value = formatStretch({ ...whole, precision }, language);
		},
	};
}
