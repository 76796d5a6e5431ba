import { formatStretch } from '../../i18n/format-date.ts';
import type { ChartWords } from '../../i18n/timeline-words.ts';
import { patch } from '../drawing/client-patch.ts';
import { timeScale, type TimeWindow } from '../scale/time-scale.ts';
import type { LaneKind } from './chart-event.ts';
import type { ChartIndex } from './chart-index.ts';
import type { Drawn } from './client-draw-wide.ts';
import { eachFrame } from './client-timing.ts';
import { drawCursor } from './draw-cursor.ts';
import { layoutCursor } from './layout-cursor.ts';

/** What is on the screen when the cursor is drawn. */
export interface CursorContext {
	readonly drawn: Drawn;
	readonly index: ChartIndex;
	readonly laneKind: LaneKind;
	readonly window: TimeWindow;
	/** The instant of the event that has the focus, where one has. */
	readonly focused: number | undefined;
}

export interface CursorOptions {
	/** Returns nothing where there is no cursor. */
	readonly getContext: () => CursorContext | undefined;
	readonly words: ChartWords;
	readonly language: string;
	readonly isMirrored: boolean;
}

/** Draws a line that follows the pointer, or the event that has the focus; the function returned draws it again. */
export function connectCursor(drawing: SVGSVGElement, options: CursorOptions): () => void {
	const { getContext, words, language, isMirrored } = options;
	const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
	layer.setAttribute('class', 'timeline-cursor');
	layer.setAttribute('aria-hidden', 'true');
	let pointed: number | undefined;
	const draw = () => {
		const context = getContext();
		const cursor = context && cursorOf(context, pointed);
		if (!context || !cursor) {
			layer.remove();
			return;
		}
		if (!layer.isConnected) drawing.append(layer);
		const precision = ({ month: 'month', week: 'range', day: 'day' } as const)[cursor.unit];
		patch(
			layer,
			drawCursor(cursor, {
				layout: context.drawn.layout,
				label: formatStretch({ ...cursor.stretch, precision }, language),
				countWords: words.events,
				isMirrored,
			}),
		);
	};
	const drawSoon = eachFrame(draw);
	drawing.addEventListener('pointermove', ({ clientX }) => {
		const context = getContext();
		if (!context) return;
		const { x0, x1 } = context.drawn.plot;
		const x = clientX - drawing.getBoundingClientRect().left;
		const scale = timeScale(context.window, isMirrored ? { x0: x1, x1: x0 } : { x0, x1 });
		pointed = x < x0 || x > x1 ? undefined : scale.invert(x);
		drawSoon();
	});
	drawing.addEventListener('pointerleave', () => {
		pointed = undefined;
		drawSoon();
	});
	drawing.addEventListener('focusin', drawSoon);
	drawing.addEventListener('focusout', drawSoon);
	return draw;
}

function cursorOf({ drawn, focused, ...context }: CursorContext, pointed: number | undefined) {
	const instant = pointed ?? focused;
	return instant === undefined ? undefined : layoutCursor(drawn.layout, { ...context, instant });
}
