/** All that a page runs before the search is used: it opens the dialog and then loads the rest. */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const pageField = document.querySelector<HTMLInputElement>('[data-search-page] [name="q"]');

function open(): void {
	if (pageField) {
		pageField.focus();
		pageField.select();
		return;
	}
	if (!dialog || dialog.open) return;
	dialog.showModal();
	void load(dialog);
}

async function load(element: HTMLDialogElement): Promise<void> {
	const failed = element.querySelector<HTMLElement>('[data-search-failed]');
	try {
		const { startDialog } = await import('./client-dialog.ts');
		startDialog(element);
	} catch {
		if (failed) failed.hidden = false;
	}
}

document.addEventListener('click', (event) => {
	const { target } = event;
	if (!(target instanceof Element)) return;
	const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
	if (isPlain && target.closest('[data-search-open]')) {
		event.preventDefault();
		open();
	}
	if (target === dialog || target.closest('[data-search-close]')) dialog?.close();
});

document.addEventListener('keydown', (event) => {
	const { key, target } = event;
	const isCommand =
		(event.ctrlKey || event.metaKey) &&
		!event.altKey &&
		!event.shiftKey &&
		key.toLowerCase() === 'k';
	const isWriting =
		target instanceof HTMLElement &&
		(target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
	const isSlash =
		key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting && isSlashOn();
	if (!isCommand && !isSlash) return;
	event.preventDefault();
	open();
});

/** Speech input can press keys that nobody meant, so the one-key shortcut can be switched off. */
function isSlashOn(): boolean {
	try {
		return localStorage.getItem('search-slash') !== 'off';
	} catch {
		return true;
	}
}
