/** Finds the parts of the search page that change, or nothing on another page. */
export function findPageParts() {
	const form = document.querySelector<HTMLFormElement>('[data-search-page] form');
	const find = (selector: string) => form?.querySelector<HTMLElement>(selector);
	const filters = form?.querySelector('details');
	const app = find('[data-search-app]');
	const count = find('.search-count');
	const chips = find('.search-chips');
	const results = find('[data-search-results]');
	const none = find('[data-search-none]');
	const more = find('.search-more');
	const failed = find('[data-search-failed]');
	const note = find('.search-window-note');
	return form && filters && app && count && chips && results && none && more && failed && note
		? { form, filters, app, count, chips, results, none, more, failed, note }
		: undefined;
}
