import { loadEventTable } from '../charts/timeline/client-load.ts';
import { onIntent } from '../charts/timeline/client-on-intent.ts';

/** The timeline under the filter of an address, for a frame in another page. */
class TimelineEmbed extends HTMLElement {
	connectedCallback(): void {
		const { events = '', failed = '' } = this.dataset;
		const link = this.querySelector<HTMLAnchorElement>('.embed-source a');
		if (link) link.search = location.search;
		onIntent(this, {
			isAsked: location.search !== '',
			start: async () => {
				const [{ startEmbed }, table] = await Promise.all([
					import('./client-start-embed.ts'),
					loadEventTable(events),
				]);
				await startEmbed(this, table);
			},
			onFailure: (reason) => {
				const problem = this.querySelector('.explore-problem');
				if (problem) problem.textContent = failed;
				console.error(reason);
			},
		});
	}
}

customElements.define('timeline-embed', TimelineEmbed);
