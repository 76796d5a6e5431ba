import { leftMark } from '../charts/timeline/client-left-mark.ts';
import { loadEventTable } from '../charts/timeline/client-load.ts';
import { onIntent } from '../charts/timeline/client-on-intent.ts';
import { hasListPlace, markMoves } from './client-moved.ts';

/** Where the drawing made at build time, beside the filters or above them, is too small to read. */
const needsDrawing = '(40rem <= width < 80rem)';

/** Timeline, map and list of the same events. It reads without a script and starts when a reader turns to it. */
class TimelineExplorer extends HTMLElement {
	connectedCallback(): void {
		const address = this.dataset['events'] ?? '';
		markMoves(this);
		onIntent(this, {
			isAsked: location.search !== '' || leftMark() !== undefined || hasListPlace(),
			media: needsDrawing,
			laterUseOf: (link) => this.choiceOf(link),
			start: async () => {
				const [{ startExplorer }, table] = await Promise.all([
					import('./client-explorer.ts'),
					loadEventTable(address),
				]);
				startExplorer(this, table);
			},
			onFailure: (reason) => {
				const problem = this.querySelector('.explore-head .explore-problem');
				if (problem) problem.textContent = this.dataset['failed'] ?? '';
				console.error(reason);
			},
		});
	}

	/** A link to what a filter would choose is a choice for who presses it while the filters are on their way. */
	private choiceOf(link: HTMLAnchorElement): (() => void) | undefined {
		const { facet } = link.closest<HTMLElement>('[data-facet]')?.dataset ?? {};
		const { choice } = link.dataset;
		if (facet === undefined || choice === undefined) return undefined;
		return () => {
			this.querySelector<HTMLElement>(
				`[data-facet="${facet}"] input[value="${CSS.escape(choice)}"]`,
			)?.click();
		};
	}
}

customElements.define('timeline-explorer', TimelineExplorer);
