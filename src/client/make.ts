/** Makes an element with attributes and children; text becomes text, never markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	{
		children = [],
		...attributes
	}: { readonly children?: readonly (Node | string)[]; readonly [attribute: string]: unknown } = {},
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) {
		if (typeof value === 'string' && value !== '') element.setAttribute(attribute, value);
	}
	element.append(...children);
	return element;
}
