import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { Group } from './layout-groups.ts';
import type { LaneBand, TimelineLayout } from './layout-timeline.ts';
import type { Across } from './mirror.ts';

export interface DrawGroupsOptions {
	/** The accessible name of a group. */
	readonly groupName: (group: Group, lane: Pick<LaneBand, 'name'>) => string;
	/** Where a group leads without a script: a page that lists its events. */
	readonly hrefOfGroup: (group: Group) => string;
	readonly linkTarget?: string | undefined;
	readonly across: Across;
}

/** Draws the groups of crowded lanes as links over their columns, in the order of lanes; the first is in the tab order. */
export function drawGroups(
	{ lanes }: TimelineLayout,
	{ groupName, hrefOfGroup, linkTarget, across }: DrawGroupsOptions,
): DrawingNode[] {
	return lanes
		.flatMap((lane, row) => lane.groups.map((group) => ({ row, lane, group })))
		.map(({ row, lane, group }, order) =>
			element('a', {
				key: `group ${lane.key} ${group.start}`,
				class: 'timeline-group',
				'data-row': row,
				'data-start': String(group.start),
				'data-end': String(group.end),
				href: hrefOfGroup(group),
				target: linkTarget,
				'aria-label': groupName(group, lane),
				tabindex: order === 0 ? '0' : '-1',
				children: [
					element('rect', {
						...across(group.x0, group.x1),
						y: group.y0,
						height: group.y1 - group.y0,
					}),
				],
			}),
		);
}
