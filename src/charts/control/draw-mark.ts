import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { DayMark } from './day-mark.ts';
import { hatchOf, markClip } from './draw-patterns.ts';

/** The radius of a mark, in pixels. */
export const markRadius = 8;

/**
 * Draws a mark around the origin: the bands of the bar in a circle where it is recorded who held the place; a broken ring
 * with letters where no later change is recorded; an empty ring where nothing is recorded yet.
 */
export function drawMark({ state, bands, sign }: DayMark): DrawingNode[] {
	const [first] = bands;
	const ring = (name: string) =>
		element('circle', {
			class: `control-mark-ring is-${name}`,
			'data-color': first?.color,
			r: 7.25,
		});
	if (state === 'unrecorded') return [element('circle', { class: 'control-mark-empty', r: 4.5 })];
	const isPlain = state === 'held' && bands.length === 1 && !first?.isHatched;
	return [
		element('circle', { class: 'control-mark-ground', r: markRadius }),
		...(state === 'last'
			? [ring('last')]
			: [
					element('g', {
						'clip-path': `url(#${markClip})`,
						children: drawBands(bands, { isChanging: state === 'changing' }),
					}),
					ring('held'),
				]),
		element('text', {
			class: isPlain ? 'control-mark-sign' : 'control-mark-sign is-over',
			y: 3.1,
			'text-anchor': 'middle',
			text: sign,
		}),
	];
}

function drawBands(
	bands: DayMark['bands'],
	{ isChanging }: { readonly isChanging: boolean },
): DrawingNode[] {
	let below = 0;
	return bands.map(({ color, share, isHatched }) => {
		below += share;
		return element('rect', {
			class: `control-band${isHatched ? ' is-hatched' : ''}${isChanging ? ' is-changing' : ''}`,
			'data-color': color,
			x: -markRadius,
			y: markRadius - below * markRadius * 2,
			width: markRadius * 2,
			height: share * markRadius * 2,
			...(isHatched ? { fill: `url(#${hatchOf(color)})` } : {}),
		});
	});
}
