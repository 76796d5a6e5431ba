/** What shows that a reader is about to use a chart. */
const signs = ['pointerenter', 'pointerdown', 'touchstart', 'focusin', 'keydown'] as const;

export interface IntentOptions {
	/** Whether to begin at once. */
	readonly isAsked: boolean;
	/** Where, too, to begin at once: a media query. */
	readonly media?: string;
	/** Loads and starts what the reader is about to use. */
	readonly start: () => Promise<void>;
	readonly onFailure: (reason: unknown) => void;
}

/**
 * Starts a part of the page when a reader turns to it, and does again what the reader did with its controls
 * meanwhile. After a failure the next sign tries again.
 */
export function onIntent(host: HTMLElement, options: IntentOptions): void {
	const { isAsked, media, start, onFailure } = options;
	let isStarting = false;
	const begin = () => {
		if (isStarting) return;
		isStarting = true;
		const useAgain = keepUses(host);
		start().then(useAgain, (reason: unknown) => {
			isStarting = false;
			onFailure(reason);
		});
	};
	for (const sign of signs) host.addEventListener(sign, begin, { passive: true });
	const query = media === undefined ? undefined : matchMedia(media);
	if (isAsked || query?.matches) begin();
	else query?.addEventListener('change', begin, { once: true });
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
			target.dispatchEvent(new Event('change', { bubbles: true }));
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
