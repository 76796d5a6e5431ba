import type { DrawingNode } from '../charts/drawing/drawing-node.ts';
import { drawLeadersPicture } from '../charts/leaders/draw-picture.ts';
import { prepareChart } from '../charts/leaders/prepare-chart.ts';
import { listSuccessions } from '../model/list-successions.ts';
import type { PageContext } from '../page-context.ts';
import { footOf } from './foot.ts';

/** Draws the succession of leaders; nothing where none is recorded. */
export function leadersPicture(context: PageContext): DrawingNode | undefined {
	const { timeline, site, language } = context;
	const successions = listSuccessions(timeline);
	if (successions.length === 0) return undefined;
	const groups = prepareChart(successions, { language });
	return drawLeadersPicture(groups, { language, period: site, foot: footOf(context, 'leaders') });
}
