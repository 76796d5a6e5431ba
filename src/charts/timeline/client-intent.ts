import { leftMark } from './client-left-mark.ts';
import { loadEventTable } from './client-load.ts';
import { onIntent } from './client-on-intent.ts';

/** Where the drawing made at build time is too small to read. */
const needsDrawing = '(40rem <= width < 74rem)';

/**
 * A timeline that reads without a script. It becomes zoomable when a reader turns to it: until then
 * neither the events nor the code that draws them are loaded.
 */
class TimelineChart extends HTMLElement {
	connectedCallback(): void {
		const address = this.dataset['events'];
		if (address === undefined) return;
		const query = new URLSearchParams(location.search);
		onIntent(this, {
			isAsked:
				leftMark() !== undefined ||
				['from', 'to', 'lanes', 'event'].some((name) => query.has(name)),
			media: needsDrawing,
			start: async () => {
				const [{ startChart }, table] = await Promise.all([
					import('./client.ts'),
					loadEventTable(address),
				]);
				startChart(this, { table });
			},
			onFailure: (reason) => {
				const problem = this.querySelector('.timeline-problem');
				if (problem) problem.textContent = this.dataset['failed'] ?? '';
				console.error(reason);
			},
		});
	}
}

customElements.define('timeline-chart', TimelineChart);
