import { filledFields, isField, keepField, type Field } from './client-fields.ts';

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
 * Starts a part of the page when a reader turns to it, or has before this ran, and does again what the reader did with
 * its controls meanwhile. After a failure the next sign tries again.
 */
export function onIntent(host: HTMLElement, options: IntentOptions): void {
	const { isAsked, media, start, onFailure, laterUseOf } = options;
	let isStarting = false;
	const begin = () => {
		if (isStarting) return;
		isStarting = true;
		const kept = keepUses(host, { filled: chosenBefore(host, { isAsked }), laterUseOf });
		start().then(kept.useAgain, (reason: unknown) => {
			isStarting = false;
			onFailure(reason);
			kept.giveUp();
		});
	};
	for (const sign of signs) host.addEventListener(sign, begin, { passive: true });
	const query = media === undefined ? undefined : matchMedia(media);
	const beginIfInUse = () => {
		if (isInUse(host)) begin();
	};
	if (isAsked || query?.matches) begin();
	else {
		query?.addEventListener('change', begin, { once: true });
		beginIfInUse();
		// Some browsers bring back what fields held only when all is loaded.
		addEventListener('pageshow', beginIfInUse, { once: true });
	}
}

/** Whether the reader is already there: who came before the script has given no sign that it could hear. */
function isInUse(host: HTMLElement): boolean {
	const hasReader = host.contains(document.activeElement) || host.matches(':hover');
	return hasReader || filledFields(host).length > 0;
}

/**
 * Lists the fields that a reader has filled before they were heard. Where the address or the history says what to show,
 * or the reader comes back, the browser may have filled them: then only the one that has the focus counts.
 */
function chosenBefore(host: HTMLElement, { isAsked }: Pick<IntentOptions, 'isAsked'>) {
	const [visit] = performance.getEntriesByType('navigation');
	const isReturn = visit && 'type' in visit && visit.type === 'back_forward';
	return filledFields(host).filter(
		(field) => field === document.activeElement || !(isAsked || isReturn),
	);
}

interface UseOptions {
	readonly laterUseOf: IntentOptions['laterUseOf'];
	/** Fields that the reader has filled so far. */
	readonly filled: readonly Field[];
}

/** Remembers what a reader does with the controls, and does it again once it is heard; what never is, links lead to. */
function keepUses(host: HTMLElement, { filled, laterUseOf }: UseOptions) {
	/** By the field, of which the last use counts; each press is one of its own. */
	const uses = new Map<unknown, () => void>(filled.map((field) => [field, keepField(field)]));
	let pressed: HTMLAnchorElement | undefined;
	const onClick = (event: MouseEvent) => {
		const target = event.target instanceof Element ? event.target.closest('a, button') : null;
		if (target instanceof HTMLButtonElement) uses.set(event, () => target.click());
		const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
		if (!(target instanceof HTMLAnchorElement) || !isPlain) return;
		const use = laterUseOf?.(target);
		if (!use) return;
		event.preventDefault();
		pressed = target;
		uses.set(event, use);
	};
	const onField = ({ target }: Event) => {
		if (!isField(target)) return;
		uses.delete(target);
		uses.set(target, keepField(target));
	};
	host.addEventListener('click', onClick);
	for (const name of ['input', 'change']) host.addEventListener(name, onField);
	const stop = () => {
		host.removeEventListener('click', onClick);
		for (const name of ['input', 'change']) host.removeEventListener(name, onField);
	};
	return {
		useAgain: () => {
			stop();
			for (const use of uses.values()) use();
		},
		giveUp: () => {
			stop();
			if (pressed) location.assign(pressed.href);
		},
	};
}
