import { loadEventTable } from './client-load.ts';

/** What shows that a reader is about to use the chart. */
const signs = ['pointerenter', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;
/** Where the drawing made at build time is too small to read, or the address asks for another view. */
const needsDrawing = '(40rem <= width < 74rem)';

/**
 * A timeline that reads without a script. It becomes zoomable when a reader turns to it: until then
 * neither the events nor the code that draws them are loaded.
 */
class TimelineChart extends HTMLElement {
	connectedCallback(): void {
		const address = this.dataset['events'];
		if (address === undefined) return;
		let isStarting = false;
		const start = () => {
			if (isStarting) return;
			isStarting = true;
			this.start(address).catch((reason: unknown) => {
				isStarting = false;
				this.tellFailure();
				console.error(reason);
			});
		};
		for (const sign of signs) this.addEventListener(sign, start, { passive: true });
		const query = new URLSearchParams(location.search);
		const isAsked = ['from', 'to', 'lanes'].some((name) => query.has(name));
		if (isAsked || matchMedia(needsDrawing).matches) start();
		else matchMedia(needsDrawing).addEventListener('change', start, { once: true });
	}

	/** Says in words what failed; the next use of the chart tries again. */
	private tellFailure(): void {
		const problem = this.querySelector('.timeline-problem');
		if (problem) problem.textContent = this.dataset['failed'] ?? '';
	}

	private async start(address: string): Promise<void> {
		const useAgain = keepUses(this);
		const [{ startChart }, table] = await Promise.all([
			import('./client.ts'),
			loadEventTable(address),
		]);
		if (this.hasAttribute('data-ready')) return;
		startChart(this, { table });
		useAgain();
	}
}

/** Remembers what a reader does with the controls; the function returned does it again, now that it is heard. */
function keepUses(host: HTMLElement): () => void {
	const uses: (() => void)[] = [];
	const onClick = ({ target }: Event) => {
		const button = target instanceof Element ? target.closest('button') : null;
		if (button) uses.push(() => button.click());
	};
	const onChange = ({ target }: Event) => {
		if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
		const { value } = target;
		uses.push(() => {
			target.value = value;
			target.dispatchEvent(new Event('change'));
		});
	};
	host.addEventListener('click', onClick);
	host.addEventListener('change', onChange);
	return () => {
		host.removeEventListener('click', onClick);
		host.removeEventListener('change', onChange);
		for (const use of uses) use();
	};
}

customElements.define('timeline-chart', TimelineChart);
