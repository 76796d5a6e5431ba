/** Where on the screen a reader is taken to read: this share of its height from the top. */
const readingLine = 0.4;

/**
 * A chapter that knows where its reader is: it shows the figure of the passage beside it, marks in it
 * the events that are told of, and the part in the contents. What it shows where is for the styles to say.
 */
class ChapterReading extends HTMLElement {
	#blocks: readonly Block[] = [];
	#contents: HTMLDetailsElement | null = null;
	#shown: HTMLElement | undefined;
	#hasFolded = false;

	connectedCallback(): void {
		this.#blocks = listBlocks(this);
		this.#contents = document.querySelector('.chapter-contents details');
		const margin = `-${readingLine * 100}% 0px -${(1 - readingLine) * 100}% 0px`;
		const observer = new IntersectionObserver(() => this.#follow(), { rootMargin: margin });
		for (const { element } of this.#blocks) observer.observe(element);
		addEventListener('resize', () => this.#follow());
		this.addEventListener('focusin', ({ target }) => {
			const track =
				target instanceof Element ? target.closest<HTMLElement>('.chapter-track') : null;
			if (track) this.#show(track);
		});
		this.#contents?.addEventListener('click', ({ target }) => {
			if (target instanceof HTMLAnchorElement) this.#fold();
		});
		this.dataset['ready'] = '';
	}

	#follow(): void {
		const line = innerHeight * readingLine;
		const boxes = this.#blocks.map(({ element }) => element.getBoundingClientRect());
		const block = this.#blocks[boxes.findLastIndex(({ top }) => top <= line)];
		const read = boxes.filter(({ bottom }) => bottom <= line).length;
		this.style.setProperty('--read', String(read / boxes.length));
		// Who walks by keyboard keeps the figure that holds the focus.
		const focused = this.querySelector<HTMLElement>('.chapter-track:has(:focus-visible)');
		this.#show(focused ?? block?.track);
		markPart(this.#contents, block?.section);
		markEvents(block);
	}

	#show(track: HTMLElement | undefined): void {
		if (track === this.#shown) return;
		this.#shown?.removeAttribute('data-current');
		track?.setAttribute('data-current', '');
		this.#shown = track;
		this.#fold();
	}

	/** The contents give way to a figure beside the text, and come back where they did; a reader's own choice stays. */
	#fold(): void {
		const isBeside = this.#shown && getComputedStyle(this.#shown).position === 'absolute';
		if (!this.#contents || (isBeside ? !this.#contents.open : !this.#hasFolded)) return;
		this.#contents.open = !isBeside;
		this.#hasFolded = Boolean(isBeside);
	}
}

/** A paragraph, a heading or the like, with the figure and the section it belongs to. */
interface Block {
	readonly element: Element;
	readonly track: HTMLElement | undefined;
	readonly section: string | undefined;
}

function listBlocks(chapter: HTMLElement): Block[] {
	let track: HTMLElement | undefined;
	let section: string | undefined;
	return [...chapter.children].flatMap((part) => {
		if (part instanceof HTMLElement && part.matches('.chapter-track')) track = part;
		if (!part.matches('.prose')) return [];
		return [...part.children].map((element): Block => {
			if (element.matches('h2[id]')) section = element.id;
			return { element, track: trackAfterHeading(element) ?? track, section };
		});
	});
}

/** A heading goes with the figure that stands under it. */
function trackAfterHeading(element: Element): HTMLElement | undefined {
	const isLastHeading = element.matches('h2, h3, h4') && !element.nextElementSibling;
	const next = isLastHeading ? element.parentElement?.nextElementSibling : undefined;
	return next instanceof HTMLElement && next.matches('.chapter-track') ? next : undefined;
}

function markPart(contents: HTMLDetailsElement | null, section: string | undefined): void {
	const part = contents?.querySelector('.chapter-part');
	for (const link of contents?.querySelectorAll('a') ?? []) {
		const isCurrent = section !== undefined && link.hash === `#${section}`;
		if (isCurrent) link.setAttribute('aria-current', 'location');
		else link.removeAttribute('aria-current');
		if (isCurrent && part) part.textContent = link.dataset['part'] ?? '';
	}
	if (section === undefined && part) part.textContent = '';
}

function markEvents(block: Block | undefined): void {
	const cited = new Set(
		[...(block?.element.querySelectorAll<HTMLAnchorElement>('a.citation') ?? [])].map(({ hash }) =>
			hash.slice('#source-'.length),
		),
	);
	for (const mark of block?.track?.querySelectorAll('[data-events]') ?? []) {
		const events = mark.getAttribute('data-events')?.split(' ') ?? [];
		mark.classList.toggle(
			'is-told',
			events.some((event) => cited.has(event)),
		);
	}
}

customElements.define('chapter-reading', ChapterReading);
