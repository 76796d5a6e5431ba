/** What only events can do: to save them. */
const saving = ['csv', 'json', 'geojson'];

/**
 * Returns the function that says beside the count whether any events are left. Where none are, the buttons that save
 * them say so; they stay in the tab order, so that focus is not lost on one.
 */
export function createEmptyNotice(host: HTMLElement): (isEmpty: boolean) => void {
	const sentence = host.querySelector<HTMLElement>('.explore-empty');
	const word = host.querySelector<HTMLElement>('#explore-unsaved');
	const buttons = saving.flatMap((action) => [
		...host.querySelectorAll(`.explore-actions [data-action="${action}"]`),
	]);
	return (isEmpty) => {
		if (sentence) sentence.hidden = !isEmpty;
		if (word) word.hidden = !isEmpty;
		for (const button of buttons) {
			button.setAttribute('aria-disabled', String(isEmpty));
			if (isEmpty && word) button.setAttribute('aria-describedby', word.id);
			else button.removeAttribute('aria-describedby');
		}
	};
}
