/** Sets an attribute where it differs: a browser lays out a whole drawing again for a `viewBox` that is the same. */
export function setChanged(
	element: Element,
	{ name, value }: { readonly name: string; readonly value: string },
): void {
	if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
