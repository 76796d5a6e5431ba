import { make } from './make.ts';

/** How long a button says what became of the press. */
const shownFor = 2500;

/** The form of a citation: a press on the button that it adds copies its text. */
class CiteForm extends HTMLElement {
	connectedCallback(): void {
		const words = this.closest<HTMLElement>('[data-copy]')?.dataset;
		const text = this.querySelector('pre');
		if (!words || !text || this.querySelector('button')) return;
		const { copy = '', copied = '', failed = '' } = words;
		const label = `${copy}: ${this.dataset['name'] ?? ''}`;
		const button = make('button', { type: 'button', 'aria-label': label, children: [copy] });
		const status = make('span', { role: 'status', class: 'visually-hidden' });
		const say = (word: string) => {
			button.textContent = word;
			status.textContent = word;
			setTimeout(() => {
				button.textContent = copy;
				status.textContent = '';
			}, shownFor);
		};
		button.addEventListener('click', () => {
			navigator.clipboard.writeText(text.textContent).then(
				() => say(copied),
				() => {
					// Where the browser forbids it, the reader finds the text chosen and copies it by hand.
					this.querySelector('details')?.setAttribute('open', '');
					getSelection()?.selectAllChildren(text);
					say(failed);
				},
			);
		});
		this.append(button, status);
	}
}

customElements.define('cite-form', CiteForm);
