import type { Canvas } from '../drawing/canvas.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { fadeMasks } from './draw-fades.ts';
import type { BarPart, LeaderBar, PlacedLabel } from './layout-row.ts';

export interface DrawRowOptions {
	readonly canvas: Canvas;
	/** Which of the labels are drawn: those of both forms, told apart by class, or the wide ones alone. */
	readonly labels: 'both' | 'wide';
	readonly label: string;
}

/** The part of a row's height that its bar takes. */
const top = 0.26;
const bottom = 0.74;

/** Draws the bar of a leader: its parts, the announcements of its end, and its label. */
export function drawRow(
	{ parts, lineEnd, marks, label }: LeaderBar,
	{ canvas, labels, label: text }: DrawRowOptions,
): DrawingNode[] {
	const end = parts.at(-1)?.x1 ?? 0;
	const write = (placed: PlacedLabel | undefined, form?: string) =>
		placed && text !== '' ? drawLabel(text, { placed, canvas, form }) : undefined;
	const { wide, narrow } = label;
	const isSame = wide?.x === narrow?.x && wide?.side === narrow?.side;
	const written =
		labels === 'wide' || isSame
			? [write(wide)]
			: [write(wide, 'is-wide'), write(narrow, 'is-narrow')];
	return [
		lineEnd === undefined
			? undefined
			: element('line', {
					class: 'leaders-after',
					x1: canvas.at(end),
					x2: canvas.at(lineEnd),
					y1: canvas.level(0.5),
					y2: canvas.level(0.5),
				}),
		...parts.map((part) => drawPart(part, canvas)),
		...marks.map((x) =>
			element('circle', {
				class: 'leaders-mark',
				cx: canvas.at(x),
				cy: canvas.level(0.5),
				r: 4.5,
			}),
		),
		...written,
	].filter((node) => node !== undefined);
}

function drawPart({ kind, x0, x1 }: BarPart, canvas: Canvas): DrawingNode {
	return element('rect', {
		class: kind === 'soft' ? 'leaders-bar is-soft' : 'leaders-bar',
		...canvas.across(x0, x1),
		...canvas.down(top, bottom),
		mask: kind === 'fade-in' || kind === 'fade-out' ? `url(#${fadeMasks[kind]})` : undefined,
	});
}

function drawLabel(
	text: string,
	{
		placed: { x, side },
		canvas,
		form,
	}: { readonly placed: PlacedLabel; readonly canvas: Canvas; readonly form: string | undefined },
): DrawingNode {
	return element('text', {
		class: form === undefined ? 'leaders-label' : `leaders-label ${form}`,
		x: canvas.at(x),
		y: canvas.level(0.5),
		dy: '0.35em',
		'text-anchor': side === 'after' ? undefined : 'end',
		text,
	});
}
