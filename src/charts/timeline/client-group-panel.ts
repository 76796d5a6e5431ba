import { datedEventItem } from '../../client/event-link.ts';
import { make } from '../../client/make.ts';
import { mostListed, nearerButton, openPanel } from '../../client/open-panel.ts';
import type { ChartWords } from '../../i18n/timeline-words.ts';
import type { ChartSource } from './client-source.ts';

export interface GroupPanelOptions {
	readonly group: SVGAElement;
	/** Positions of its events, in the order of time. */
	readonly events: readonly number[];
	readonly source: ChartSource;
	readonly words: ChartWords;
	readonly language: string;
	readonly onNearer: () => void;
}

/** Lists the events of a group beside it; what is returned closes the list. */
export function openGroupPanel(host: HTMLElement, options: GroupPanelOptions): () => void {
	const { group, events, words, onNearer } = options;
	const panel = host.querySelector<HTMLElement>('.timeline-panel') ?? addPanel(host);
	const rest = events.length - mostListed;
	const shut = openPanel(panel, {
		title: group.getAttribute('aria-label') ?? '',
		closeName: words.group.close,
		contents: [
			nearerButton(words.group.nearer, { onPress: onNearer }),
			make('ul', {
				role: 'list',
				children: events.slice(0, mostListed).map((position) => toItem(position, options)),
			}),
			...(rest > 0 ? [make('p', { children: [words.group.more(rest)] })] : []),
		],
		onClose({ hadFocus }) {
			group.removeAttribute('aria-expanded');
			if (!hadFocus) return;
			const drawing = host.querySelector<SVGElement>('.timeline-drawing');
			(group.isConnected ? group : drawing)?.focus();
		},
	});
	group.setAttribute('aria-expanded', 'true');
	place(panel, { group: group.getBoundingClientRect(), host: host.getBoundingClientRect() });
	panel.scrollIntoView({ block: 'nearest' });
	return shut;
}

function addPanel(host: HTMLElement): HTMLElement {
	const panel = make('div', { class: 'chart-panel timeline-panel', tabindex: '-1' });
	panel.hidden = true;
	host.append(panel);
	return panel;
}

function toItem(position: number, { source, language }: GroupPanelOptions): HTMLLIElement {
	const { linkTarget: target } = source;
	const href = source.hrefOf(position);
	return datedEventItem({ ...source.wordsOf(position), href, target, language });
}

const distance = 8;

/** Puts the panel beside its group, where there is room, as much in sight as it can be without leaving the chart. */
function place(
	panel: HTMLElement,
	{ group, host }: { readonly group: DOMRect; readonly host: DOMRect },
): void {
	const { offsetWidth: width, offsetHeight: height } = panel;
	const hasRoom = group.right + distance + width <= host.right;
	const left = hasRoom ? group.right + distance : group.left - distance - width;
	const inSight = Math.min(group.top, innerHeight - height - distance);
	const top = Math.min(Math.max(inSight, distance, host.top), host.bottom - height);
	panel.style.setProperty('left', `${Math.round(Math.max(left - host.left, 0))}px`);
	panel.style.setProperty('top', `${Math.round(top - host.top)}px`);
}
