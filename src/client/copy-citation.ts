import { copyOnPress } from './copy-on-press.ts';
import { make } from './make.ts';

/** The form of a citation: a press on the button that it adds copies its text. */
class CiteForm extends HTMLElement {
	connectedCallback(): void {
		const words = this.closest<HTMLElement>('[data-copy]')?.dataset;
		const text = this.querySelector('pre');
		if (!words || !text || this.querySelector('button')) return;
		const { copy = '', copied = '', failed = '' } = words;
		const label = `${copy}: ${this.dataset['name'] ?? ''}`;
		const button = make('button', { type: 'button', 'aria-label': label, children: [copy] });
		this.append(button);
		copyOnPress(button, {
			getText: () => text.textContent,
			copied,
			failed,
			onFailed: () => {
				this.querySelector('details')?.setAttribute('open', '');
				getSelection()?.selectAllChildren(text);
			},
		});
	}
}

customElements.define('cite-form', CiteForm);
