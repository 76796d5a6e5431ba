import { make } from './make.ts';

export interface PanelOptions {
	readonly title: string;
	/** What the button that closes the panel is called. */
	readonly closeName: string;
	readonly contents: readonly Node[];
	/** Called when the panel has closed: the focus goes back to where the reader came from, if the panel had it. */
	readonly onClose: (options: { readonly hadFocus: boolean }) => void;
}

/**
 * Shows a small panel beside a chart and moves the focus into it; Escape, its button or a call of what is returned
 * closes it.
 */
export function openPanel(
	panel: HTMLElement,
	{ title, closeName, contents, onClose }: PanelOptions,
): () => void {
	const shut = () => {
		if (panel.hidden) return;
		const hadFocus = panel.contains(document.activeElement);
		panel.hidden = true;
		onClose({ hadFocus });
	};
	panel.onkeydown = ({ key }) => {
		if (key === 'Escape') shut();
	};
	const close = make('button', {
		type: 'button',
		class: 'panel-close',
		'aria-label': closeName,
		children: ['×'],
	});
	close.addEventListener('click', shut);
	panel.setAttribute('role', 'dialog');
	panel.setAttribute('aria-label', title);
	panel.replaceChildren(make('h3', { children: [title] }), close, ...contents);
	panel.hidden = false;
	panel.scrollTop = 0;
	panel.focus({ preventScroll: true });
	return shut;
}

/** Makes the button with which a reader asks to see more closely what a panel lists. */
export function nearerButton(
	name: string,
	{ onPress }: { readonly onPress: () => void },
): HTMLButtonElement {
	const button = make('button', { type: 'button', class: 'panel-nearer', children: [name] });
	button.addEventListener('click', onPress);
	return button;
}

/** How many events a panel lists; more would be slow to make, and nobody's list. */
export const mostListed = 200;
