import { copyOnPress } from '../client/copy-on-press.ts';
import { frameMarkup } from '../exports/frame-markup.ts';
import type { ExploreWords } from '../i18n/explore-words.ts';

/** The height of a frame in pixels: eras, axis and some rows of a timeline; more scrolls inside it. */
const height = 640;

/** The panel with the markup for other pages. */
export interface EmbedPanel {
	/** Follows the address; `name` says what is shown. */
	readonly show: (name: string) => void;
}

/** Connects the button that opens the panel; nothing where the page has none. */
export function connectEmbed(
	host: HTMLElement,
	{ words }: { readonly words: ExploreWords },
): EmbedPanel | undefined {
	const open = host.querySelector<HTMLButtonElement>('[data-action="embed"]');
	const panel = host.querySelector<HTMLElement>('.explore-embed');
	const field = panel?.querySelector('textarea');
	const copy = panel?.querySelector('button');
	const page = host.dataset['embed'];
	if (!open || !panel || !field || !copy || page === undefined) return undefined;
	let name = '';
	const write = () => {
		const address = new URL(page + location.search, location.href).href;
		field.value = frameMarkup({ address, title: words.embedName(name), height });
	};
	open.addEventListener('click', () => {
		panel.hidden = !panel.hidden;
		open.setAttribute('aria-expanded', String(!panel.hidden));
		write();
		if (!panel.hidden) field.select();
	});
	copyOnPress(copy, {
		getText: () => field.value,
		copied: words.embedCopied,
		failed: words.embedCopyFailed,
		onFailed: () => field.select(),
	});
	return {
		show(shown) {
			name = shown;
			if (!panel.hidden) write();
		},
	};
}
