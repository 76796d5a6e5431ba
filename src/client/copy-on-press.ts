import { make } from './make.ts';

/** How long a button says what became of the press, in milliseconds. */
const shownFor = 2500;

interface CopyOptions {
	/** Asked for at each press. */
	readonly getText: () => string;
	/** What the button says once the text is on the clipboard. */
	readonly copied: string;
	/** What it says where the browser forbids that: how the reader copies it instead. */
	readonly failed: string;
	/** Makes ready what the reader then copies. */
	readonly onFailed?: () => void;
}

/** Copies a text at each press of a button, which says for a moment what became of it, to screen readers too. */
export function copyOnPress(
	button: HTMLButtonElement,
	{ getText, copied, failed, onFailed }: CopyOptions,
): void {
	const name = button.textContent;
	const status = make('span', { role: 'status', class: 'visually-hidden' });
	button.after(status);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const say = (word: string) => {
		button.textContent = word;
		status.textContent = word;
		clearTimeout(timer);
		timer = setTimeout(() => {
			button.textContent = name;
			status.textContent = '';
		}, shownFor);
	};
	button.addEventListener('click', () => {
		void putOnClipboard(getText()).then((isCopied) => {
			if (!isCopied) onFailed?.();
			say(isCopied ? copied : failed);
		});
	});
}

/** Says whether it succeeded: a browser may forbid it, and has no clipboard at all for pages without HTTPS. */
async function putOnClipboard(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
