/** Makes links to this page in other languages keep what the reader has chosen here, which the address holds, whenever one is about to be used. */
function keepQuery({ target }: Event): void {
	const link = target instanceof Element ? target.closest('a.site-language') : null;
	if (link instanceof HTMLAnchorElement) link.search = location.search;
}

for (const kind of ['pointerover', 'focusin', 'click']) document.addEventListener(kind, keepQuery);
