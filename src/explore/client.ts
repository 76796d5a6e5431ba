import { leftMark } from '../charts/timeline/client-left-mark.ts';
import { loadEventTable } from '../charts/timeline/client-load.ts';
import { onIntent } from '../charts/timeline/client-on-intent.ts';

/** Timeline, map and list of the same events. It reads without a script and starts when a reader turns to it. */
class TimelineExplorer extends HTMLElement {
	connectedCallback(): void {
		const address = this.dataset['events'] ?? '';
		onIntent(this, {
			isAsked: location.search !== '' || leftMark() !== undefined,
			start: async () => {
				const [{ startExplorer }, table] = await Promise.all([
					import('./client-explorer.ts'),
					loadEventTable(address),
				]);
				startExplorer(this, table);
			},
			onFailure: (reason) => {
				const problem = this.querySelector('.explore-problem');
				if (problem) problem.textContent = this.dataset['failed'] ?? '';
				console.error(reason);
			},
		});
	}
}

customElements.define('timeline-explorer', TimelineExplorer);
