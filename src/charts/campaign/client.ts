/** The drawing of a campaign: the event under the pointer or the focus stands out with its lines and its neighbours. */
class CampaignChartElement extends HTMLElement {
	connectedCallback(): void {
		for (const type of ['pointerover', 'focusin'] as const) {
			this.addEventListener(type, ({ target }) => {
				this.#show(
					target instanceof Element ? target.closest<SVGAElement>('.campaign-mark') : null,
				);
			});
		}
		this.addEventListener('pointerleave', () => this.#showFocused());
		this.addEventListener('focusout', ({ relatedTarget }) => {
			if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#show(null);
		});
		this.dataset['ready'] = '';
	}

	/** A pointer that leaves gives the drawing back to who walks it by keyboard. */
	#showFocused(): void {
		this.#show(this.querySelector<SVGAElement>('.campaign-mark:focus-visible'));
	}

	#show(mark: SVGAElement | null): void {
		for (const lit of this.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
		this.toggleAttribute('data-active', mark !== null);
		const drawing = mark?.ownerSVGElement;
		const own = mark?.dataset['node'];
		if (!drawing || own === undefined) return;
		const near = new Set([own]);
		for (const link of drawing.querySelectorAll<SVGPathElement>('.campaign-link')) {
			const ends = link.dataset['ends']?.split(' ') ?? [];
			if (!ends.includes(own)) continue;
			link.dataset['lit'] = '';
			for (const end of ends) near.add(end);
		}
		for (const other of drawing.querySelectorAll<SVGAElement>('.campaign-mark')) {
			if (near.has(other.dataset['node'] ?? '')) other.dataset['lit'] = '';
		}
	}
}

customElements.define('campaign-chart', CampaignChartElement);
