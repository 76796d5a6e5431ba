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
	/** Returns what a press on a link does once all is started; nothing where it leads on. */
	readonly laterUseOf?: (link: HTMLAnchorElement) => (() => void) | undefined;
}

/**
 * Starts a part of the page when a reader turns to it, and does again what the reader did with its controls
 * meanwhile. After a failure the next sign tries again.
 */
export function onIntent(host: HTMLElement, options: IntentOptions): void {
	const { isAsked, media, start, onFailure, laterUseOf } = options;
	let isStarting = false;
	const begin = () => {
		if (isStarting) return;
		isStarting = true;
		const kept = keepUses(host, laterUseOf);
		start().then(kept.useAgain, (reason: unknown) => {
			isStarting = false;
			onFailure(reason);
			kept.giveUp();
		});
	};
	for (const sign of signs) host.addEventListener(sign, begin, { passive: true });
	const query = media === undefined ? undefined : matchMedia(media);
	if (isAsked || query?.matches) begin();
	else query?.addEventListener('change', begin, { once: true });
}

/** Remembers what a reader does with the controls, and does it again once it is heard; what never is, links lead to. */
function keepUses(host: HTMLElement, laterUseOf: IntentOptions['laterUseOf']) {
	const uses: (() => void)[] = [];
	let pressed: HTMLAnchorElement | undefined;
	const onClick = (event: MouseEvent) => {
		const target = event.target instanceof Element ? event.target.closest('a, button') : null;
		if (target instanceof HTMLButtonElement) uses.push(() => target.click());
		const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
		if (!(target instanceof HTMLAnchorElement) || !isPlain) return;
		const use = laterUseOf?.(target);
		if (!use) return;
		event.preventDefault();
		pressed = target;
		uses.push(use);
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
	const stop = () => {
		host.removeEventListener('click', onClick);
		host.removeEventListener('change', onChange);
	};
	return {
		useAgain: () => {
			stop();
			for (const use of uses) use();
		},
		giveUp: () => {
			stop();
			if (pressed) location.assign(pressed.href);
		},
	};
}
